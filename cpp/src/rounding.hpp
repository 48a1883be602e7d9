// The same bits for callers that round in another way.
#pragma once

#include <cfenv>

namespace nutgraf {

/// Lets this thread round to nearest while the object lives, then as before. In every function of a header whose result
/// depends on sums or products.
class RoundToNearest {
 public:
  RoundToNearest() {
    if (before_ != FE_TONEAREST) std::fesetround(FE_TONEAREST);
  }
  ~RoundToNearest() {
    if (before_ != FE_TONEAREST) std::fesetround(before_);
  }
  RoundToNearest(const RoundToNearest&) = delete;
  RoundToNearest& operator=(const RoundToNearest&) = delete;

 private:
  int before_ = std::fegetround();
};

}  // namespace nutgraf
