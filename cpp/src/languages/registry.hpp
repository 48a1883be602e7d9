// The languages that registry.cpp lists: each is a file of this folder that defines one constant.
#pragma once

#include <nutgraf/language.hpp>

namespace nutgraf::registry {

extern const Language de, en, es, fr, it, ja, ko, nb, nl, pl, pt;

}  // namespace nutgraf::registry
