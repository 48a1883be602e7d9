// Counts the memory that a test program asks for.
#pragma once

#include <cstddef>

namespace nutgraf::tests {

/// Bytes asked of operator new since the program started. For programs of one thread.
std::size_t allocated_bytes();

}  // namespace nutgraf::tests
