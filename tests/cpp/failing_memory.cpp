#include "failing_memory.hpp"

#include <atomic>
#include <cstdlib>
#include <limits>
#include <new>

namespace {

constexpr std::ptrdiff_t kNever = std::numeric_limits<std::ptrdiff_t>::max();

std::atomic<std::ptrdiff_t> left{kNever};  // allocations that succeed before the one that fails
std::atomic<std::ptrdiff_t> held{0};

bool fails() { return left.load() != kNever && left-- == 0; }

}  // namespace

extern "C" {
void* __real_malloc(std::size_t size);
void* __real_calloc(std::size_t count, std::size_t size);
void* __real_realloc(void* memory, std::size_t size);
void __real_free(void* memory);

void* __wrap_malloc(std::size_t size) {
  void* const memory = fails() ? nullptr : __real_malloc(size);
  if (memory != nullptr) ++held;
  return memory;
}
void* __wrap_calloc(std::size_t count, std::size_t size) {
  void* const memory = fails() ? nullptr : __real_calloc(count, size);
  if (memory != nullptr) ++held;
  return memory;
}
void* __wrap_realloc(void* memory, std::size_t size) {
  void* const moved = fails() ? nullptr : __real_realloc(memory, size);
  if (memory == nullptr && moved != nullptr) ++held;
  return moved;
}
void __wrap_free(void* memory) {
  if (memory != nullptr) --held;
  __real_free(memory);
}
}

void* operator new(std::size_t size) {
  if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc{};
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return std::malloc(size == 0 ? 1 : size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace nutgraf::tests {

void fail_after(std::size_t successes) { left = static_cast<std::ptrdiff_t>(successes); }

bool has_failed() { return left.exchange(kNever) < 0; }

std::ptrdiff_t held_blocks() { return held; }

}  // namespace nutgraf::tests
