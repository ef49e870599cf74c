#include "core/checkpoint/pickle.h"

#include "core/base/parse_number.h"
#include "core/checkpoint/wording.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace sfumato {
namespace {

using Kind = PickleNode::Kind;
using Place = PickleNode::Place;

constexpr auto kTooFewValues = Message::tr("it takes more values than there are");
constexpr auto kWrongKind = Message::tr("it is given a value of another kind than it takes");

std::string hexadecimal(unsigned char opcode)
{
    constexpr const char* kDigits = "0123456789abcdef";
    return {'0', 'x', kDigits[opcode >> 4], kDigits[opcode & 15]};
}

} // namespace

/// The stack, the marks on it and the memo, as Python's pickletools describes them. After the first problem every step
/// does nothing.
class PickleMachine {
public:
    PickleMachine(std::span<const std::byte> bytes, const std::string& file)
        : bytes_(reinterpret_cast<const char*>(bytes.data()), std::min(bytes.size(), Pickle::kLargest)),
          too_long_(bytes.size() > Pickle::kLargest), file_(file)
    {
        pickle_.nodes_.emplace_back();
    }

    Result<Pickle> run()
    {
        while (!stopped_ && !problem_) {
            step_ = at_;
            opcode_ = integer<unsigned char>();
            if (!problem_ && !add_value() && !take_from_stack() && !use_memo())
                stop_at(Message::tr("its pickle has the unknown opcode %1 at byte %2", hexadecimal(opcode_), step_));
        }
        if (problem_) return tl::unexpected(std::move(*problem_));
        pickle_.size_ = at_;
        return std::move(pickle_);
    }

private:
    /// Opcodes that say a value. False for others.
    bool add_value()
    {
        switch (opcode_) {
        case 'N': push({.kind = Kind::None}); break;
        case 0x88: push({.kind = Kind::Bool, .integer = 1}); break;
        case 0x89: push({.kind = Kind::Bool}); break;
        case 'J': push({.kind = Kind::Integer, .integer = integer<std::int32_t>()}); break;
        case 'K': push({.kind = Kind::Integer, .integer = integer<std::uint8_t>()}); break;
        case 'M': push({.kind = Kind::Integer, .integer = integer<std::uint16_t>()}); break;
        case 'I': push_number_line(); break;
        case 'L': push_number_line(); break;
        case 'F': push_real_line(); break;
        case 'G': push_real(); break;
        case 0x8a: push_long(integer<std::uint8_t>()); break;
        case 0x8b: push_long(integer<std::uint32_t>()); break;
        case 'U': push_text(Kind::Text, integer<std::uint8_t>()); break;
        case 0x8c: push_text(Kind::Text, integer<std::uint8_t>()); break;
        case 'T': push_text(Kind::Text, integer<std::uint32_t>()); break;
        case 'X': push_text(Kind::Text, integer<std::uint32_t>()); break;
        case 0x8d: push_text(Kind::Text, integer<std::uint64_t>()); break;
        case 'C': push_text(Kind::Bytes, integer<std::uint8_t>()); break;
        case 'B': push_text(Kind::Bytes, integer<std::uint32_t>()); break;
        case 0x8e: push_text(Kind::Bytes, integer<std::uint64_t>()); break;
        case 0x96: push_text(Kind::Bytes, integer<std::uint64_t>()); break;
        case ']': push({.kind = Kind::List}); break;
        case 0x8f: push({.kind = Kind::List}); break;
        case ')': push({.kind = Kind::Tuple}); break;
        case '}': push({.kind = Kind::Dict}); break;
        case 'c': push_global(); break;
        case 0x80: (void)integer<std::uint8_t>(); break;  // the protocol: each opcode speaks for itself
        case 0x95: (void)integer<std::uint64_t>(); break; // a frame: only how much to read at once
        default: return false;
        }
        return true;
    }

    /// Opcodes that make something of what lies on the stack. False for others.
    bool take_from_stack()
    {
        switch (opcode_) {
        case '(': mark(); break;
        case '0': pop_one_or_mark(); break;
        case '1': (void)pop_to_mark(); break;
        case '2': stack_.insert(stack_.end(), 2, pop_one()); break;
        case 't': push({.kind = Kind::Tuple, .items = pop_to_mark()}); break;
        case 'l': push({.kind = Kind::List, .items = pop_to_mark()}); break;
        case 0x91: push({.kind = Kind::List, .items = pop_to_mark()}); break;
        case 0x85: push({.kind = Kind::Tuple, .items = pop(1)}); break;
        case 0x86: push({.kind = Kind::Tuple, .items = pop(2)}); break;
        case 0x87: push({.kind = Kind::Tuple, .items = pop(3)}); break;
        case 'd': push({.kind = Kind::Dict, .items = pairs(pop_to_mark())}); break;
        case 'a': append(pop(1)); break;
        case 'e': append(pop_to_mark()); break;
        case 0x90: append(pop_to_mark()); break;
        case 's': set_items(pop(2)); break;
        case 'u': set_items(pop_to_mark()); break;
        case 'R': push_made(Kind::Call, pop(2)); break;
        case 0x81: push_made(Kind::Object, pop(2)); break;
        case 0x92: push_made(Kind::Object, pop(3)); break;
        case 'i': push_instance(); break;
        case 'o': push_old_object(); break;
        case 'b': build(); break;
        case 'Q': push({.kind = Kind::Persistent, .arguments = pop_one()}); break;
        case 0x93: push_stack_global(); break;
        case '.': pickle_.root_ = pop_one(), stopped_ = true; break;
        default: return false;
        }
        return true;
    }

    /// Opcodes that keep a value and bring it back. False for others.
    bool use_memo()
    {
        switch (opcode_) {
        case 'p': put(number_line()); break;
        case 'q': put(integer<std::uint8_t>()); break;
        case 'r': put(integer<std::uint32_t>()); break;
        case 0x94: put(static_cast<std::int64_t>(memo_.size())); break;
        case 'g': get(number_line()); break;
        case 'h': get(integer<std::uint8_t>()); break;
        case 'j': get(integer<std::uint32_t>()); break;
        default: return false;
        }
        return true;
    }

    void stop_at(const Message& why, Message::Literal remedy = kFetchAgain)
    {
        if (!problem_) problem_ = Error{verbatim(file_), why, remedy};
    }
    void too_long() { stop_at(Message::tr("its pickle is longer than %1 bytes", Pickle::kLargest), kChooseWeights); }
    void damaged(Message::Literal why) { stop_at(Message::tr("its pickle is damaged at byte %1: %2", step_, why)); }

    /// The next `count` bytes.
    std::string_view take(std::uint64_t count)
    {
        if (problem_) return {};
        if (count > bytes_.size() - at_) {
            if (too_long_) too_long();
            else stop_at(Message::tr("its pickle ends at byte %1 in the middle of a value", bytes_.size()));
            return {};
        }
        at_ += count;
        return bytes_.substr(at_ - count, count);
    }
    /// Up to the next line break, which is taken, too.
    std::string_view take_line()
    {
        const std::size_t end = problem_ ? std::string_view::npos : bytes_.find('\n', at_);
        const std::string_view line = take(end == std::string_view::npos ? bytes_.size() + 1 : end + 1 - at_);
        return line.substr(0, line.empty() ? 0 : line.size() - 1);
    }
    template <class Number> Number integer()
    {
        Number value{};
        const std::string_view bytes = take(sizeof value);
        if (!bytes.empty()) std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    std::int64_t number_line()
    {
        std::string_view line = take_line();
        if (opcode_ == 'L' && line.ends_with('L')) line.remove_suffix(1);
        const auto number = parse_number<std::int64_t>(line);
        if (!number) damaged(Message::tr("a number cannot be read"));
        return number.value_or(0);
    }

    /// False, and a problem, where one more of them is too many.
    bool has_room(std::size_t count)
    {
        if (count >= Pickle::kMaxValues)
            stop_at(Message::tr("its pickle holds more than %1 values", Pickle::kMaxValues), kChooseWeights);
        return !problem_;
    }
    void push(PickleNode node)
    {
        if (!has_room(pickle_.nodes_.size())) return;
        stack_.push_back(static_cast<Place>(pickle_.nodes_.size()));
        pickle_.nodes_.push_back(std::move(node));
    }
    void push_number_line()
    {
        // I00 and I01 are how protocols 0 and 1 say False and True.
        const std::string_view rest = bytes_.substr(std::min(at_, bytes_.size()), 3);
        const bool truth = opcode_ == 'I' && (rest == "00\n" || rest == "01\n");
        push({.kind = truth ? Kind::Bool : Kind::Integer, .integer = number_line()});
    }
    void push_real_line()
    {
        const auto number = parse_number<double>(take_line());
        if (!number) damaged(Message::tr("a number cannot be read"));
        push({.kind = Kind::Real, .real = number.value_or(0)});
    }
    void push_real() // big-endian, other than all the rest
    {
        push({.kind = Kind::Real, .real = std::bit_cast<double>(__builtin_bswap64(integer<std::uint64_t>()))});
    }
    void push_long(std::size_t length)
    {
        const std::string_view bytes = take(length);
        if (bytes.size() > sizeof(std::int64_t)) return push({.kind = Kind::LongInteger, .text = std::string(bytes)});
        std::uint64_t value = !bytes.empty() && (bytes.back() & '\x80') != 0 ? ~std::uint64_t{0} : 0;
        if (!bytes.empty()) std::memcpy(&value, bytes.data(), bytes.size());
        push({.kind = Kind::Integer, .integer = static_cast<std::int64_t>(value)});
    }
    void push_text(Kind kind, std::uint64_t length) { push({.kind = kind, .text = std::string(take(length))}); }

    void push_global()
    {
        std::string name(take_line());
        name += '.';
        name += take_line();
        push({.kind = Kind::Global, .text = std::move(name)});
    }
    void push_stack_global()
    {
        const auto parts = pop(2);
        if (problem_) return;
        const PickleNode &module = pickle_.at(parts[0]), &name = pickle_.at(parts[1]);
        if (module.kind != Kind::Text || name.kind != Kind::Text) return damaged(kWrongKind);
        spend(module.text.size() + name.text.size());
        push({.kind = Kind::Global, .text = module.text + "." + name.text});
    }

    /// The callable or class, then its arguments; keyword arguments behind them are left out.
    void push_made(Kind kind, const std::vector<Place>& parts)
    {
        if (problem_) return;
        if (pickle_.at(parts[1]).kind != Kind::Tuple) return damaged(kWrongKind);
        push({.kind = kind, .callable = parts[0], .arguments = parts[1]});
    }
    void push_instance() // of protocol 0: the class is called with what lies above the mark
    {
        push_global();
        const Place called = pop_one();
        push({.kind = Kind::Tuple, .items = pop_to_mark()});
        push_made(Kind::Call, {called, pop_one()});
    }
    void push_old_object() // of protocol 1: as above, with the class below its arguments
    {
        std::vector<Place> items = pop_to_mark();
        if (!problem_ && items.empty()) return damaged(kTooFewValues);
        const Place called = problem_ ? 0 : items.front();
        if (!problem_) items.erase(items.begin());
        push({.kind = Kind::Tuple, .items = std::move(items)});
        push_made(Kind::Call, {called, pop_one()});
    }

    /// The last `count` values above the last mark; none, and a problem, where there are fewer.
    std::vector<Place> pop(std::size_t count)
    {
        const std::size_t floor = marks_.empty() ? 0 : marks_.back();
        if (stack_.size() - floor < count) damaged(kTooFewValues);
        if (problem_) return {};
        std::vector<Place> top(stack_.end() - static_cast<std::ptrdiff_t>(count), stack_.end());
        stack_.resize(stack_.size() - count);
        return top;
    }
    Place pop_one()
    {
        const auto top = pop(1);
        return top.empty() ? 0 : top.front();
    }
    std::vector<Place> pop_to_mark()
    {
        if (marks_.empty()) damaged(kTooFewValues);
        if (problem_) return {};
        auto top = pop(stack_.size() - marks_.back());
        marks_.pop_back();
        return top;
    }
    void mark()
    {
        if (has_room(marks_.size())) marks_.push_back(stack_.size());
    }
    void pop_one_or_mark()
    {
        if (!marks_.empty() && marks_.back() == stack_.size()) marks_.pop_back();
        else (void)pop(1);
    }
    std::vector<Place> pairs(std::vector<Place> items)
    {
        if (items.size() % 2 != 0) damaged(kTooFewValues);
        return items;
    }

    /// What lies on top; None, and a problem, without anything.
    PickleNode& top()
    {
        const std::size_t floor = marks_.empty() ? 0 : marks_.back();
        if (stack_.size() == floor) damaged(kTooFewValues);
        return pickle_.nodes_[problem_ ? 0 : stack_.back()];
    }
    void append(const std::vector<Place>& values)
    {
        PickleNode& list = top();
        if (problem_) return;
        if (list.kind == Kind::List) list.items.insert(list.items.end(), values.begin(), values.end());
        else if (!is_made(list)) damaged(kWrongKind); // a list of a class of its own stays empty
    }
    void set_items(const std::vector<Place>& values)
    {
        PickleNode& dict = top();
        (void)pairs(values);
        if (!problem_ && dict.kind != Kind::Dict && !is_made(dict)) damaged(kWrongKind);
        if (!problem_) dict.items.insert(dict.items.end(), values.begin(), values.end());
    }
    void build()
    {
        const Place state = pop_one();
        PickleNode& made = top();
        if (!problem_ && !is_made(made)) damaged(kWrongKind);
        if (!problem_) made.state = state;
    }
    static bool is_made(const PickleNode& node) { return node.kind == Kind::Call || node.kind == Kind::Object; }

    void put(std::int64_t key)
    {
        (void)top();
        if (has_room(memo_.size())) memo_[key] = stack_.back();
    }
    void get(std::int64_t key)
    {
        if (problem_) return;
        const auto found = memo_.find(key);
        if (found == memo_.end()) return damaged(Message::tr("it asks for a value that was never put away"));
        stack_.push_back(found->second);
    }

    /// Copies within a pickle are bounded like the pickle itself, or a small one could name a text of megabytes often.
    void spend(std::size_t bytes)
    {
        copied_ += bytes;
        if (copied_ > Pickle::kLargest) too_long();
    }

    std::string_view bytes_;
    bool too_long_;
    const std::string& file_;
    std::size_t at_ = 0, step_ = 0, copied_ = 0;
    unsigned char opcode_ = 0;
    bool stopped_ = false;
    std::optional<Error> problem_;
    Pickle pickle_;
    std::vector<Place> stack_;
    std::vector<std::size_t> marks_;
    std::unordered_map<std::int64_t, Place> memo_;
};

Result<Pickle> Pickle::read(std::span<const std::byte> bytes, const std::string& file)
{
    return PickleMachine(bytes, file).run();
}

} // namespace sfumato
