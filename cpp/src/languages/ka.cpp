#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "და", "რომ", "არ", "ეს", "ის", "იყო", "არის", "მისი", "მათი", "მას", "მათ", "მაგრამ", "თუ", "როგორც", "რომელიც",
    "რომლის", "რომელმაც", "უნდა", "კი", "ასევე", "მიერ", "შემდეგ", "შესახებ", "მხოლოდ", "უფრო", "ძალიან", "ყველა",
    "სხვა", "ერთი", "ერთ", "როცა", "როდესაც", "სადაც", "აქ", "იქ", "რა", "ვინ", "ჩვენ", "თქვენ", "მე", "შენ", "ისინი",
    "ამ", "იმ", "ან", "აქვს", "ჰქონდა", "განაცხადა", "თქვა", "მან", "მაშინ", "რადგან", "ვერ", "ხოლო", "რათა", "უკვე",
    "კიდევ", "თავისი", "შორის", "გამო", "მიუხედავად", "დღეს", "ყოველ");

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "ის", "ისინი", "იგი", "ეს", "ესენი", "მას", "მათ", "მისი", "მათი", "ამ", "იმ", "ამან", "მან", "ამას", "იმას",
    "ასეთი", "ისეთი", "ორივე");

constexpr auto kConnectives = make_words(
    "მაგრამ", "და", "ან", "თუმცა", "ასევე", "შემდეგ", "ამიტომ", "მაშინ", "ხოლო", "აგრეთვე", "შესაბამისად", "მაგალითად",
    "თანაც", "ამის შემდეგ", "გარდა ამისა", "მეორე მხრივ", "ამავე დროს", "ამის გამო", "სხვა სიტყვებით");

constexpr auto kStandalone = make_words(
    "ამ კვირაში", "ამ სტატიაში", "ამ წელს");

constexpr auto kInnerConnectives = make_words(
    "ასევე");

constexpr auto kReporting = make_words(
    "თქვა", "ამბობს", "განაცხადა", "აღნიშნა", "დასძინა", "დაწერა");

constexpr auto kFirstPerson = make_words(
    "მე", "ჩვენ", "ჩემი", "ჩვენი");

constexpr auto kSecondPerson = make_words(
    "შენ", "თქვენ", "შენი", "თქვენი");

}  // namespace

constinit const Language ka{
    .code = "ka",
    .name = "Georgian",
    .stemmer = "",
    .letters = U"ა-ჰ",
    .stop_words = kStopWords,
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .standalone = kStandalone,
    .inner_connectives = kInnerConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .second_person = kSecondPerson,
};

}  // namespace nutgraf::registry
