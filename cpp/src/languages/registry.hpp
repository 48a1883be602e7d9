// The languages that registry.cpp lists: each is a file of this folder that defines one constant.
#pragma once

#include <nutgraf/language.hpp>

namespace nutgraf::registry {

extern const Language am, ar, bg, bn, ca, cs, da, de, el, en, es, et, eu, fa, fi, fr, ga, he, hi, hr, hu, hy, id, it,
    ja, ka, kk, km, ko, lo, lt, mr, ms, my, nb, ne, nl, pl, pt, ro, ru, sk, sr, sv, ta, th, tr, uk, ur, vi, yi, zh;

}  // namespace nutgraf::registry
