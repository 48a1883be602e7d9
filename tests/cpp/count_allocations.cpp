#include "count_allocations.hpp"

#include <cstdlib>
#include <new>

namespace {
std::size_t total = 0;
}  // namespace

void* operator new(std::size_t size) {
  total += size;
  if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc{};
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

std::size_t nutgraf::tests::allocated_bytes() { return total; }
