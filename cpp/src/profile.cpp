#include "profile.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include <nutgraf/field.hpp>

#include "checkpoint.hpp"
#include "nearest.hpp"
#include "profile_tables.hpp"

namespace nutgraf {
namespace {

/// What shows the kind of a text. Rates are per 1,000 words.
struct Evidence {
  double words = 0;
  double turns = 0;     // share of sentences with a named speaker
  double headings = 0;  // how many
  double sections = 0;  // headings with the name of a section of a paper
  double fillers = 0, legal = 0, said = 0, quotes = 0, citations = 0, academic = 0;
  double we = 0, i = 0, you = 0;
};

Evidence gather(const Measured& m) {
  const auto number = [](std::uint64_t count) { return static_cast<double>(count); };
  const Tally& tally = m.surfaces.tally;
  Evidence e{.words = number(tally.words),
             .fillers = number(tally.fillers),
             .legal = number(tally.legal),
             .said = number(tally.reports),
             .quotes = number(tally.quotes),
             .citations = number(tally.citations),
             .academic = number(tally.academic),
             .we = number(tally.we),
             .i = number(tally.i),
             .you = number(tally.you)};
  double sentences_by_speakers = 0;
  for (std::size_t row = 0; row < m.surfaces.rows.size(); ++row) {
    checkpoint_at(row);
    const std::uint32_t block = m.document.sentences[m.features.sentence[row]].block;
    sentences_by_speakers += m.document.blocks[block].speaker.empty() ? 0 : 1;
  }
  const double scale = 1000 / std::max(e.words, 1.0);
  for (double* const rate :
       {&e.fillers, &e.legal, &e.said, &e.quotes, &e.citations, &e.academic, &e.we, &e.i, &e.you}) {
    *rate *= scale;
  }
  if (!m.surfaces.rows.empty()) e.turns = sentences_by_speakers / static_cast<double>(m.surfaces.rows.size());
  for (const unsigned char kinds : m.surfaces.section_kinds) e.sections += kinds != 0 ? 1 : 0;
  for (const Block& block : m.document.blocks) e.headings += block.role == BlockRole::heading ? 1 : 0;
  return e;
}

bool is_meeting(const Evidence& e) { return e.turns > 0.4 || e.fillers > 8; }

bool is_paper(const Evidence& e) {
  const bool has_sections = e.sections >= 2 && (e.we > 2 || e.citations > 1);
  return e.words > 700 && (has_sections || (e.citations > 2.5 && e.we > 2));
}

bool is_abstract(const Evidence& e) {
  if (e.words >= 450 || e.headings >= 2 || e.i >= 8 || e.you >= 5) return false;
  const bool argues = e.academic > 2 && e.academic >= e.said;
  const bool is_ours = e.we > 12 && e.i < 3 && e.quotes < 2 && e.said < 9;
  return argues || is_ours || (e.academic > 2 && e.said < 4);
}

bool is_law(const Evidence& e) { return e.legal > 12 && e.legal > 3 * e.said; }

bool is_essay(const Evidence& e) {
  return e.i + e.you > 45 || (e.i + e.you + e.we > 25 && e.said < 2 && e.words > 300);
}

bool is_news(const Evidence& e) {
  const bool is_long = e.words > 3000;  // where much else reports, and a patent says what it said
  if ((e.said > 4 && (!is_long || e.quotes > 3)) || (e.quotes > 5 && e.words < 2500)) return true;
  return e.words < 1200 && e.i + e.you < 12 && e.headings == 0;
}

}  // namespace

std::vector<Profile> profiles() {
  std::vector<Profile> tables;
  for (const ProfileTable& table : kProfileTables) tables.push_back({std::string{table.name}, table.constants});
  return tables;
}

Profile find_profile(std::string_view name) {
  std::vector<std::string_view> known;
  for (const ProfileTable& table : kProfileTables) {
    if (table.name == name) return {std::string{table.name}, table.constants};
    known.push_back(table.name);
  }
  throw std::invalid_argument(unknown_name("profile", name, known));
}

Choice choose_profile(const Measured& measured) {
  const Evidence e = gather(measured);
  const auto choose = [](std::string_view name, std::string why) { return Choice{find_profile(name), std::move(why)}; };
  if (is_meeting(e)) return choose("meeting", "people speak in turns");
  if (is_paper(e)) return choose("paper", "sections and citations of a paper");
  const std::string_view language = measured.document.language->code;
  if (is_abstract(e)) {
    return choose(language == "zh" || language == "ja" ? "abstract_zh" : "abstract",
                  "short, and argues as an abstract does");
  }
  if (is_law(e)) return choose(e.words < 450 ? "clause" : "law", "words of the law");
  if (measured.interest.one_sentence) return choose("brief", "one sentence is asked for");
  if (e.words > 2500 && e.legal > 5) return choose("general", "a long report");
  if (is_essay(e)) return choose("general", "somebody speaks for themselves");
  if (!is_news(e)) return choose("general", "nothing shows another kind");
  return language == "en" ? choose("news_en", "news in English") : choose("news", "news");
}

}  // namespace nutgraf
