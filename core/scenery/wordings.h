#pragma once
#include "core/scenery/corpus.h"

#include <span>
#include <string_view>

namespace sfumato::scenery {

/// The ways to say one attribute value; the first is the plain name where a set holds single words.
using Wordings = std::span<const std::string_view>;

/// Modifiers of a sentence ("at dusk"); empty for Celestial::None.
Wordings modifiers(Time), modifiers(Weather), modifiers(Celestial), star_modifiers();
/// The land after the objects ("by the sea"), and standing for itself ("a seascape").
Wordings land_phrases(Land), land_nouns(Land);
Wordings kind_words(Kind), size_words(Size), place_words(Place);
/// Bare words for captions made of tags.
std::string_view tag(Land), tag(Time), tag(Weather), tag(Celestial);
/// Sentences about a style with X for what is shown.
Wordings style_templates(Style);

} // namespace sfumato::scenery
