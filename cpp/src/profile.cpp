#include "profile.hpp"

#include <stdexcept>
#include <vector>

#include <nutgraf/field.hpp>

#include "nearest.hpp"
#include "profile_tables.hpp"

namespace nutgraf {

std::span<const Profile> profiles() {
  static const std::vector<Profile> tables{std::begin(kProfileTables), std::end(kProfileTables)};
  return tables;
}

const Profile& find_profile(std::string_view name) {
  std::vector<std::string_view> known;
  for (const Profile& profile : profiles()) {
    if (profile.name == name) return profile;
    known.push_back(profile.name);
  }
  throw std::invalid_argument(unknown_name("profile", name, known));
}

Choice choose_profile(const Measured&) { return {&find_profile("general"), "nothing shows another"}; }

}  // namespace nutgraf
