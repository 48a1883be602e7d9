// Where on a page its text stands: decided for all blocks together, by what each looks like and what is around it.
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "looks.hpp"

namespace nutgraf {

/// What speaks for or against a block being text, each from 0 to 1. place.cpp says what each weighs.
struct Sign {
  // clang-format off
  enum Name : std::size_t {
    few_words, some_words, many_words, paragraph_words, page_words,     // up to 2, 9, 24, 79 words, and more
    whole, cut, furniture, opener, related, comments, menu, legal,      // how it ends, and what it says
    capitals, addresses, joins, list_item,                              // what it is made of
    below_paragraph, text_around, no_text_around, page_around, early, late,                   // where it stands
    below_comments, below_related, in_long_run,
    count
  };
  // clang-format on
};
using Signs = std::array<double, Sign::count>;

/// Calls take(signs) for each block in order.
void read_signs(const std::vector<Look>& looks, const Page& page, const std::function<void(const Signs&)>& take);

/// Whether enough different lines show that there is a page around the text.
bool has_page(const std::vector<Look>& looks);

/// Whether each block of a page with something around its text stands where the text is.
std::vector<bool> find_text(const std::vector<Look>& looks, const Page& page);

}  // namespace nutgraf
