// Every action of the window: where it stands in the menus, how it looks, its keys. What it does is its owner's:
// Actions::bind.
#include "ui/actions/actions.h"

#include <QCoreApplication>

namespace sfumato::ui {

const QList<ActionRow>& actionRows()
{
    // id, menu, text, button, shortcut, icon, tip, needs, checkable
    static const QList<ActionRow> rows{
        // clang-format off
        {"new_canvas", QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&New canvas"), nullptr, "Ctrl+N", "picture", QT_TRANSLATE_NOOP("Actions", "A white canvas as large as the pictures that are made")},
        {"open_canvas", QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Open a picture or document…"), nullptr, "Ctrl+O", "folder", QT_TRANSLATE_NOOP("Actions", "Paint on a picture, or go on with a document")},
        {"paste_canvas", QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Paste as a canvas"), nullptr, "Ctrl+V", "copy", QT_TRANSLATE_NOOP("Actions", "Paint on the picture on the clipboard")},
        {"save_canvas", "-&File", QT_TRANSLATE_NOOP("Actions", "Save the &document"), nullptr, "Ctrl+S", "check", QT_TRANSLATE_NOOP("Actions", "Save picture, sketch and mask to go on with later"), Needs::Canvas},
        {"save_canvas_as", QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "Save the document &as…"), nullptr, "Ctrl+Shift+S", "export", QT_TRANSLATE_NOOP("Actions", "Save the document under another name"), Needs::Canvas},
        {"close_canvas", "&File", QT_TRANSLATE_NOOP("Actions", "C&lose the canvas"), nullptr, "Ctrl+W", "close", QT_TRANSLATE_NOOP("Actions", "Put the canvas away for good; until the end of the program, undo brings it back"), Needs::Canvas},
        {"save_as", "-&File", QT_TRANSLATE_NOOP("Actions", "&Save the picture as…"), nullptr, "Ctrl+Shift+E", "picture", QT_TRANSLATE_NOOP("Actions", "Save a copy of the picture on the canvas"), Needs::Picture},
        {"copy_picture", QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "&Copy the picture"), nullptr, "Ctrl+Shift+C", "copy", QT_TRANSLATE_NOOP("Actions", "Copy the picture on the canvas"), Needs::Picture},
        {"open_outputs", QT_TRANSLATE_NOOP("Actions", "&File"), QT_TRANSLATE_NOOP("Actions", "Open the &folder of pictures"), nullptr, "Ctrl+Shift+O", "folder", QT_TRANSLATE_NOOP("Actions", "Show where all pictures are kept")},
        {"import_pictures", "-&File", QT_TRANSLATE_NOOP("Actions", "&Import pictures…"), nullptr, "Ctrl+Shift+I", "import", QT_TRANSLATE_NOOP("Actions", "Take over a folder of pictures of other programs, with their parameters")},
        {"rebuild_library", "&File", QT_TRANSLATE_NOOP("Actions", "&Rebuild the library"), nullptr, "", "reuse", QT_TRANSLATE_NOOP("Actions", "Read every picture file again; stars, colours, notes and albums stay")},
        {"quit", "-&File", QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, "Ctrl+Q", "quit", QT_TRANSLATE_NOOP("Actions", "Close the studio")},
        {"undo", QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Undo the last change"), QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Actions", "Undo")},
        {"redo", QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Redo the last change"), QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", "redo", QT_TRANSLATE_NOOP("Actions", "Redo")},
        {"edit_prompt", "-&Edit", QT_TRANSLATE_NOOP("Actions", "Edit the &prompt"), nullptr, "Ctrl+P", "prompt", QT_TRANSLATE_NOOP("Actions", "Go to the prompt")},
        {"find_picture", QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Find a picture"), nullptr, "Ctrl+F", "search", QT_TRANSLATE_NOOP("Actions", "Go to the search field of the gallery")},
        {"find_model", "&Edit", QT_TRANSLATE_NOOP("Actions", "Find a &model"), nullptr, "Ctrl+M", "model", QT_TRANSLATE_NOOP("Actions", "Go to the search field of the model library")},
        {"palette", "-&Edit", QT_TRANSLATE_NOOP("Actions", "&Command palette…"), nullptr, "Ctrl+K", "keyboard", QT_TRANSLATE_NOOP("Actions", "Everything the studio can do, by typing some letters of it")},
        {"settings", QT_TRANSLATE_NOOP("Actions", "&Edit"), QT_TRANSLATE_NOOP("Actions", "&Settings…"), nullptr, "Ctrl+,", "sliders", QT_TRANSLATE_NOOP("Actions", "Look, language, device, folders and keys")},
        {"generate", QT_TRANSLATE_NOOP("Actions", "&Picture"), QT_TRANSLATE_NOOP("Actions", "&Generate a picture"), nullptr, "Ctrl+Return", "play", QT_TRANSLATE_NOOP("Actions", "Make the picture that the left column describes")},
        {"cancel", QT_TRANSLATE_NOOP("Actions", "&Picture"), QT_TRANSLATE_NOOP("Actions", "&Cancel the picture"), nullptr, "Esc", "stop", QT_TRANSLATE_NOOP("Actions", "Stop the picture being made"), Needs::Job},
        {"live", QT_TRANSLATE_NOOP("Actions", "&Picture"), QT_TRANSLATE_NOOP("Actions", "&Live pictures"), nullptr, "Ctrl+L", "live", QT_TRANSLATE_NOOP("Actions", "A quick picture follows every change"), Needs::Nothing, true},
        {"keep_live", QT_TRANSLATE_NOOP("Actions", "&Picture"), QT_TRANSLATE_NOOP("Actions", "&Keep the live picture"), nullptr, "Ctrl+Shift+K", "check", QT_TRANSLATE_NOOP("Actions", "Save the live picture and enter it into the history")},
        {"forever", QT_TRANSLATE_NOOP("Actions", "&Picture"), QT_TRANSLATE_NOOP("Actions", "Generate &forever"), nullptr, "Ctrl+Shift+Return", "forever", QT_TRANSLATE_NOOP("Actions", "One picture after another until this is switched off"), Needs::Nothing, true},
        {"finish_this", QT_TRANSLATE_NOOP("Actions", "&Picture"), QT_TRANSLATE_NOOP("Actions", "S&top after this one"), nullptr, "Shift+Esc", "finish", QT_TRANSLATE_NOOP("Actions", "Finish the picture being made, then rest"), Needs::Job},
        {"branch", "-&Picture", QT_TRANSLATE_NOOP("Actions", "&Branch from the chosen step"), nullptr, "Ctrl+B", "branch", QT_TRANSLATE_NOOP("Actions", "Make another picture from the chosen step of the filmstrip on")},
        {"sweep", QT_TRANSLATE_NOOP("Actions", "&Picture"), QT_TRANSLATE_NOOP("Actions", "Guidance s&weep…"), nullptr, "Ctrl+Shift+G", "sweep", QT_TRANSLATE_NOOP("Actions", "The same seed at several guidance scales, in a row")},
        {"pause_queue", "-&Picture", QT_TRANSLATE_NOOP("Actions", "&Pause the queue"), nullptr, "Ctrl+Shift+P", "pause", QT_TRANSLATE_NOOP("Actions", "Rest after the picture being made"), Needs::Nothing, true},
        {"grid", "&Picture", QT_TRANSLATE_NOOP("Actions", "X/Y/Z g&rid…"), nullptr, "Ctrl+G", "grid", QT_TRANSLATE_NOOP("Actions", "Pictures that differ in up to three things, on one sheet")},
        {"explorer", "-&Picture", QT_TRANSLATE_NOOP("Actions", "Diffusion &explorer…"), nullptr, "Ctrl+E", "film", QT_TRANSLATE_NOOP("Actions", "See how noise takes a picture apart, and how the model finds one in it")},
        {"tool_hand", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "&Hand"), QT_TRANSLATE_NOOP("Actions", "Hand"), "H", "hand", QT_TRANSLATE_NOOP("Actions", "Move what is seen; look at pictures")},
        {"tool_brush", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "&Brush"), QT_TRANSLATE_NOOP("Actions", "Brush"), "B", "brush", QT_TRANSLATE_NOOP("Actions", "Paint; with Shift, a straight line from where the last stroke ended")},
        {"tool_eraser", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "&Eraser"), QT_TRANSLATE_NOOP("Actions", "Eraser"), "E", "eraser", QT_TRANSLATE_NOOP("Actions", "Take paint away; so does the other end of a pen")},
        {"tool_lasso", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "&Lasso"), QT_TRANSLATE_NOOP("Actions", "Lasso"), "L", "lasso", QT_TRANSLATE_NOOP("Actions", "Fill what is drawn around; with Alt, take it away")},
        {"tool_rectangle", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "&Rectangle"), QT_TRANSLATE_NOOP("Actions", "Rectangle"), "R", "rectangle", QT_TRANSLATE_NOOP("Actions", "Fill a rectangle; with Shift a square, with Alt take it away")},
        {"tool_ellipse", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "E&llipse"), QT_TRANSLATE_NOOP("Actions", "Ellipse"), "O", "ellipse", QT_TRANSLATE_NOOP("Actions", "Fill an ellipse; with Shift a circle, with Alt take it away")},
        {"tool_fill", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "B&ucket"), QT_TRANSLATE_NOOP("Actions", "Bucket"), "G", "fill", QT_TRANSLATE_NOOP("Actions", "Fill what is alike around a point; with Alt, take it away")},
        {"tool_wand", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Magic &wand"), QT_TRANSLATE_NOOP("Actions", "Magic wand"), "W", "wand", QT_TRANSLATE_NOOP("Actions", "Mask the colours like that of a point; with Alt, take them away")},
        {"tool_picker", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Colour &picker"), QT_TRANSLATE_NOOP("Actions", "Colour picker"), "I", "picker", QT_TRANSLATE_NOOP("Actions", "Take the sketch colour from the picture")},
        {"tool_frame", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "&Frame"), QT_TRANSLATE_NOOP("Actions", "Frame"), "F", "frame", QT_TRANSLATE_NOOP("Actions", "Move and resize the frame of the canvas: what is new will be painted")},
        {"brush_smaller", "-Pa&int", QT_TRANSLATE_NOOP("Actions", "S&maller brush"), nullptr, "[", "down", QT_TRANSLATE_NOOP("Actions", "A smaller brush")},
        {"brush_larger", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Lar&ger brush"), nullptr, "]", "up", QT_TRANSLATE_NOOP("Actions", "A larger brush")},
        {"swap_layer", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Mask or s&ketch"), nullptr, "X", "swap", QT_TRANSLATE_NOOP("Actions", "Paint on the other one of mask and sketch")},
        {"sketch_colour", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Sketch &colour…"), nullptr, "", "sketch", QT_TRANSLATE_NOOP("Actions", "Choose the colour of the sketch")},
        {"clear_sketch", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Clear the &sketch"), nullptr, "", "trash", QT_TRANSLATE_NOOP("Actions", "Take the whole sketch away"), Needs::Canvas},
        {"mask_grow", "-Pa&int", QT_TRANSLATE_NOOP("Actions", "Gro&w the mask"), nullptr, "Ctrl+Shift+Up", "zoom_in", QT_TRANSLATE_NOOP("Actions", "Move the edge of the mask outwards"), Needs::Canvas},
        {"mask_shrink", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Shri&nk the mask"), nullptr, "Ctrl+Shift+Down", "zoom_out", QT_TRANSLATE_NOOP("Actions", "Move the edge of the mask inwards"), Needs::Canvas},
        {"mask_feather", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "So&ften the mask"), nullptr, "Ctrl+Shift+F", "pressure_opacity", QT_TRANSLATE_NOOP("Actions", "Make the edge of the mask soft"), Needs::Canvas},
        {"mask_invert", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "In&vert the mask"), nullptr, "Ctrl+I", "contrast", QT_TRANSLATE_NOOP("Actions", "Mask what is free, free what is masked"), Needs::Canvas},
        {"mask_clear", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Clear the m&ask"), nullptr, "Ctrl+D", "trash", QT_TRANSLATE_NOOP("Actions", "Take the whole mask away"), Needs::Canvas},
        {"mask_show", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Show the mas&k"), nullptr, "Ctrl+H", "mask", QT_TRANSLATE_NOOP("Actions", "The mask lies over the picture in a colour"), Needs::Nothing, true},
        {"mask_colour", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Mask c&olour…"), nullptr, "", "sliders", QT_TRANSLATE_NOOP("Actions", "Choose the colour the mask is shown in")},
        {"mask_save", "-Pa&int", QT_TRANSLATE_NOOP("Actions", "Save the mask as…"), nullptr, "", "export", QT_TRANSLATE_NOOP("Actions", "Save the mask as a grey picture"), Needs::Canvas},
        {"mask_load", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Load a mask…"), nullptr, "", "import", QT_TRANSLATE_NOOP("Actions", "Take the mask from a grey picture"), Needs::Canvas},
        {"repaint", "-Pa&int", QT_TRANSLATE_NOOP("Actions", "Re&paint"), QT_TRANSLATE_NOOP("Actions", "Repaint"), "Ctrl+R", "repaint", QT_TRANSLATE_NOOP("Actions", "Paint the masked part anew; all of the canvas where nothing is masked"), Needs::Canvas},
        {"accept", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "&Accept the candidate"), QT_TRANSLATE_NOOP("Actions", "Accept"), "Shift+A", "check", QT_TRANSLATE_NOOP("Actions", "Take the chosen candidate onto the canvas"), Needs::Candidate},
        {"repaint_again", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "&Try again with another seed"), QT_TRANSLATE_NOOP("Actions", "Another seed"), "Shift+R", "dice", QT_TRANSLATE_NOOP("Actions", "Other candidates for the same place"), Needs::Canvas},
        {"reject", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Re&ject the candidates"), QT_TRANSLATE_NOOP("Actions", "Reject"), "Shift+X", "close", QT_TRANSLATE_NOOP("Actions", "Leave the canvas as it was"), Needs::Candidate},
        {"enlarge_2", "-Pa&int", QT_TRANSLATE_NOOP("Actions", "Enlarge 2 times"), nullptr, "", "zoom_in", QT_TRANSLATE_NOOP("Actions", "Twice as many pixels a side, with what the model adds to them"), Needs::Canvas},
        {"enlarge_4", QT_TRANSLATE_NOOP("Actions", "Pa&int"), QT_TRANSLATE_NOOP("Actions", "Enlarge 4 times"), nullptr, "", "zoom_in", QT_TRANSLATE_NOOP("Actions", "Four times as many pixels a side, with what the model adds to them"), Needs::Canvas},
        {"fit", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Fit to the window"), QT_TRANSLATE_NOOP("Actions", "Fit"), "Ctrl+0", "fit", QT_TRANSLATE_NOOP("Actions", "Fit the picture to the window"), Needs::Picture},
        {"actual_size", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Actual size"), QT_TRANSLATE_NOOP("Actions", "Actual size"), "Ctrl+1", "actual_size", QT_TRANSLATE_NOOP("Actions", "One pixel of the picture is one of the screen"), Needs::Picture},
        {"zoom_in", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Zoom &in"), nullptr, "Ctrl++", "zoom_in", QT_TRANSLATE_NOOP("Actions", "Look closer"), Needs::Picture},
        {"zoom_out", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Zoom &out"), nullptr, "Ctrl+-", "zoom_out", QT_TRANSLATE_NOOP("Actions", "Look from further away"), Needs::Picture},
        {"show_pixels", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Show the &pixels"), QT_TRANSLATE_NOOP("Actions", "Show the pixels"), "Ctrl+2", "pixels", QT_TRANSLATE_NOOP("Actions", "Draw hard pixels instead of smoothing the picture"), Needs::Nothing, true},
        {"show_canvas", "-&View", QT_TRANSLATE_NOOP("Actions", "Canvas or &picture"), nullptr, "Ctrl+J", "brush", QT_TRANSLATE_NOOP("Actions", "Go between the canvas and the picture shown last"), Needs::Canvas},
        {"turn_left", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Turn the canvas &left"), nullptr, "Ctrl+[", "undo", QT_TRANSLATE_NOOP("Actions", "Turn what is seen, as paper on a table"), Needs::Canvas},
        {"turn_right", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Turn the canvas &right"), nullptr, "Ctrl+]", "redo", QT_TRANSLATE_NOOP("Actions", "Turn what is seen, as paper on a table"), Needs::Canvas},
        {"turn_reset", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Canvas up&right"), nullptr, "Ctrl+5", "fit", QT_TRANSLATE_NOOP("Actions", "Turn the canvas back"), Needs::Canvas},
        {"light_theme", "-&View", QT_TRANSLATE_NOOP("Actions", "&Light theme"), QT_TRANSLATE_NOOP("Actions", "Light theme"), "Ctrl+Shift+L", "contrast", QT_TRANSLATE_NOOP("Actions", "Light or dark surfaces"), Needs::Nothing, true},
        {"reset_layout", QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "&Reset the layout"), nullptr, "", "reuse", QT_TRANSLATE_NOOP("Actions", "Put all panels back where they were at first")},
        {"open_model", QT_TRANSLATE_NOOP("Actions", "&Models"), QT_TRANSLATE_NOOP("Actions", "&Open a checkpoint…"), nullptr, "Ctrl+Alt+O", "model", QT_TRANSLATE_NOOP("Actions", "Open a Stable Diffusion checkpoint (.safetensors, .ckpt)")},
        {"open_model_folder", QT_TRANSLATE_NOOP("Actions", "&Models"), QT_TRANSLATE_NOOP("Actions", "Open a model &folder…"), nullptr, "", "folder", QT_TRANSLATE_NOOP("Actions", "Open a model saved by diffusers or trained here")},
        {"add_models", "-&Models", QT_TRANSLATE_NOOP("Actions", "&Add a folder of models…"), nullptr, "", "folder", QT_TRANSLATE_NOOP("Actions", "List the models of another program as well, where they are")},
        {"models_folder", QT_TRANSLATE_NOOP("Actions", "&Models"), QT_TRANSLATE_NOOP("Actions", "&Show the folder of models"), nullptr, "", "folder", QT_TRANSLATE_NOOP("Actions", "Checkpoints put there are listed")},
        {"refresh_models", QT_TRANSLATE_NOOP("Actions", "&Models"), QT_TRANSLATE_NOOP("Actions", "&Look for models again"), nullptr, "F5", "reuse", QT_TRANSLATE_NOOP("Actions", "Read the folders of models again")},
        {"training", "-&Models", QT_TRANSLATE_NOOP("Actions", "&Train a model…"), nullptr, "Ctrl+T", "train", QT_TRANSLATE_NOOP("Actions", "Teach a model your own pictures, and watch it learn")},
        {"shortcuts", QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), nullptr, "F1", "keyboard", QT_TRANSLATE_NOOP("Actions", "All shortcuts on one page")},
        {"about", QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "&About Sfumato"), nullptr, "", "info", QT_TRANSLATE_NOOP("Actions", "Version and licence")},
        // clang-format on
    };
    return rows;
}

} // namespace sfumato::ui
