// A seeded hash for the tables of words: who does not know the seed cannot build colliding words.
#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

#include "ascii.hpp"

namespace nutgraf {

inline std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

inline constexpr std::uint64_t kHashOdd = 0x9E3779B97F4A7C15U;

/// Multiply-and-fold, eight bytes a step.
inline std::uint64_t hash_bytes(std::string_view bytes, std::uint64_t seed) {
  std::uint64_t hash = seed ^ (bytes.size() * kHashOdd);
  const char* at = bytes.data();
  std::size_t left = bytes.size();
  for (; left >= 8; at += 8, left -= 8) hash = mix(hash ^ load8(at), kHashOdd ^ seed);
  return mix(hash ^ load_up_to_8({at, left}), kHashOdd ^ (seed << 1U));
}

/// The same of less than eight bytes that are at hand, with zeros behind them.
inline std::uint64_t hash_few_bytes(Bytes8 bytes, std::size_t size, std::uint64_t seed) {
  return mix(seed ^ (size * kHashOdd) ^ bytes, kHashOdd ^ (seed << 1U));
}

/// A seed that a text's author cannot foresee. No result depends on it: ids follow first occurrence, and no table is
/// ever iterated.
inline std::uint64_t hash_seed() {
  const auto ticks = std::chrono::steady_clock::now().time_since_epoch().count();
  const int here = 0;
  return mix(static_cast<std::uint64_t>(ticks) | 1U, reinterpret_cast<std::uintptr_t>(&here) | 1U);
}

}  // namespace nutgraf
