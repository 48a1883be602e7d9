// Lets an allocation of a test program fail. Linked with --wrap, so that it sees what C libraries in the archives ask for
// too. What shared libraries ask for themselves, such as for threads and exceptions, succeeds.
#pragma once

#include <cstddef>

namespace nutgraf::tests {

/// From now on, the allocation after that many fails: once.
void fail_after(std::size_t successes);

/// Ends that. Whether an allocation has failed since fail_after().
bool has_failed();

/// Blocks that were allocated and not freed.
std::ptrdiff_t held_blocks();

}  // namespace nutgraf::tests
