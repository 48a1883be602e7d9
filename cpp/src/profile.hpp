// Which table of constants a text is scored with.
#pragma once

#include <string>

#include <nutgraf/parts.hpp>

#include "measure.hpp"

namespace nutgraf {

struct Choice {
  Profile profile;
  std::string why;
};

/// The profile for a text by ordered rules; "general" in doubt, since a wrong special table costs more than none.
Choice choose_profile(const Measured& measured);

}  // namespace nutgraf
