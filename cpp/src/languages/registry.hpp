// The languages that registry.cpp lists: each is a file of this folder that defines one constant.
#pragma once

#include <nutgraf/language.hpp>

namespace nutgraf::registry {

extern const Language de, en, es, fr, hr, ro, ru, sk, sr, sv, ta, th, tr, uk, ur, vi, yi, zh;

}  // namespace nutgraf::registry
