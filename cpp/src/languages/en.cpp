#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "about", "above", "after", "again", "against", "all", "also", "am", "among", "an", "and", "any", "are",
    "aren't", "around", "as", "at", "be", "because", "been", "before", "being", "below", "between", "both", "but", "by",
    "can", "can't", "cannot", "could", "couldn't", "did", "didn't", "do", "does", "doesn't", "doing", "don't", "down",
    "during", "each", "either", "else", "ever", "every", "few", "for", "from", "further", "had", "hadn't", "has",
    "hasn't", "have", "haven't", "having", "he", "he'd", "he'll", "he's", "her", "here", "here's", "hers", "herself",
    "him", "himself", "his", "how", "however", "i", "i'd", "i'll", "i'm", "i've", "if", "in", "into", "is", "isn't",
    "it", "it'll", "it's", "its", "itself", "just", "let's", "many", "may", "me", "might", "more", "most", "much",
    "must", "my", "myself", "neither", "no", "nor", "not", "now", "of", "off", "on", "once", "one", "only", "onto",
    "or", "other", "others", "ought", "our", "ours", "ourselves", "out", "over", "own", "per", "quite", "rather",
    "same", "shall", "she", "she'd", "she'll", "she's", "should", "shouldn't", "since", "so", "some", "such", "than",
    "that", "that's", "the", "their", "theirs", "them", "themselves", "then", "there", "there's", "these", "they",
    "they'd", "they'll", "they're", "they've", "this", "those", "though", "through", "thus", "to", "too", "toward",
    "towards", "under", "until", "up", "upon", "us", "very", "was", "wasn't", "we", "we'd", "we'll", "we're", "we've",
    "were", "weren't", "what", "what's", "when", "where", "whether", "which", "while", "who", "who's", "whom", "whose",
    "why", "will", "with", "within", "without", "won't", "would", "wouldn't", "yet", "you", "you'd", "you'll", "you're",
    "you've", "your", "yours", "yourself", "yourselves", "said", "says");

constexpr auto kOpeners = make_words(
    "a", "after", "all", "also", "although", "an", "and", "another", "any", "are", "as", "at", "because", "before",
    "both", "but", "by", "can", "did", "do", "does", "during", "each", "even", "every", "few", "for", "from", "has",
    "have", "he", "he's", "her", "here", "his", "how", "however", "i'd", "i'll", "i'm", "i've", "if", "in", "is", "it",
    "it's", "its", "let's", "many", "meanwhile", "more", "most", "mr", "mrs", "ms", "my", "no", "nor", "not", "now",
    "on", "once", "one", "only", "or", "other", "our", "please", "several", "she", "she's", "since", "so", "some",
    "still", "such", "that", "that's", "the", "their", "then", "there", "there's", "these", "they", "they're", "this",
    "those", "though", "thus", "to", "today", "under", "until", "was", "we", "we're", "well", "were", "what", "when",
    "where", "whether", "which", "while", "who", "why", "will", "with", "yes", "yet", "you", "you're", "your");

constexpr auto kTitles = make_words(
    "adm", "atty", "brig", "capt", "cmdr", "col", "comdr", "cpl", "cpt", "dr", "drs", "fr", "gen", "gov", "hon", "insp",
    "lieut", "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "mt", "mx", "pres", "prof", "pvt", "rep", "reps",
    "rev", "sen", "sens", "sgt", "spc", "st", "ste", "supt", "vs", "v", "i.e", "e.g", "cf", "viz");

constexpr auto kNumberLabels = make_words(
    "no", "nos", "nr", "fig", "figs", "eq", "eqs", "vol", "vols", "ch", "chap", "sec", "secs", "sect", "art", "arts",
    "p", "pp", "pg", "para", "pt", "ver", "ex", "ca", "c", "approx", "rm", "rs", "rt", "apt", "ext", "tel", "jan",
    "feb", "Mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

constexpr auto kAbbreviations = make_words(
    "a.m", "p.m", "ave", "blvd", "bros", "Co", "corp", "cos", "dept", "Dist", "eds", "esq", "Est", "etc", "al", "ft",
    "govt", "hwy", "hr", "hrs", "inc", "jr", "lb", "lbs", "ltd", "mfg", "misc", "mph", "natl", "oz", "ph.d", "plc",
    "Rd", "resp", "sq", "sr", "tbsp", "tsp", "Univ", "yr", "yrs", "assn", "assoc", "asst", "ps", "b.a", "b.c", "b.sc",
    "bldg", "d.c", "e.u", "int'l", "intl", "m.a", "m.d", "m.sc", "n.j", "n.y", "u.k", "u.n", "u.s", "u.s.a", "Ala",
    "Ariz", "Ark", "Calif", "Colo", "Conn", "Ct", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md",
    "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash",
    "Wis", "Wyo", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

constexpr auto kClosers = make_words(
    "a.d", "b.c", "b.c.e", "c.e", "ft", "hrs", "lb", "lbs", "ll.b", "ll.m", "mph", "oz", "ph.d", "tbsp", "tsp", "yr",
    "yrs");

constexpr auto kAddressing = make_words("you", "your", "yours", "us", "our", "we");

constexpr std::string_view kFurniture[] = {
    "add as a preferred source",
    "all rights reserved",
    "app for breaking news",
    "article commenting",
    "accept all cookies",
    "by continuing to use this site",
    "by signing up",
    "click here to",
    "comments are closed",
    "cookie policy",
    "create a free account",
    "download our app",
    "enable javascript",
    "follow us on",
    "free for subscribers",
    "get our app",
    "get the latest",
    "improve our community experience",
    "in your inbox",
    "join the conversation",
    "leave a comment",
    "like us on facebook",
    "log in to comment",
    "min read",
    "minute read",
    "newsletter",
    "our terms of",
    "our use of cookies",
    "privacy policy",
    "reproduction in whole or in part",
    "safe and engaging place",
    "share this article",
    "share this story",
    "sign in to",
    "sign up for",
    "sign up to",
    "straight to your inbox",
    "subscribe for",
    "subscribe now",
    "subscribe to",
    "terms of service",
    "terms of use",
    "this material may not be published",
    "to your inbox",
    "unsubscribe",
    "use of cookies",
    "uses cookies",
    "view comments",
    "we use cookies",
    "your email address",
};

constexpr std::string_view kFurnitureStarts[] = {
    "advertisement",
    "advertising",
    "already a subscriber",
    "click here",
    "comments",
    "copyright",
    "download the",
    "email this",
    "follow",
    "go to",
    "have a news tip",
    "have a story",
    "hide caption",
    "load more",
    "loading",
    "log in",
    "most popular",
    "need help",
    "print this",
    "read also",
    "read more",
    "read next",
    "related article",
    "related story",
    "related video",
    "scroll to continue",
    "see also",
    "share",
    "show comments",
    "sign in",
    "sign up",
    "skip to",
    "sponsored",
    "story continues",
    "subscribe",
    "toggle caption",
    "tweet",
    "watch live",
    "watch more",
};

constexpr std::string_view kRelated[] = {
    "around the web", "also read",          "editors picks",      "editor's picks", "from our partners",
    "in case you missed it", "keep reading", "latest headlines",   "latest news",    "latest stories",
    "more for you",   "more from",          "more in",             "more like this", "more news",
    "more on this story", "more stories",   "more to explore",     "most popular",   "most read",
    "most viewed",    "other stories",      "popular now",         "promoted stories", "read next",
    "recommended",    "recommended for you", "recommended reading", "recommended stories", "related",
    "related articles", "related content",  "related coverage",    "related links",  "related news",
    "related posts",  "related reading",    "related stories",     "related topics", "similar articles",
    "similar stories", "suggested for you", "suggested reading",   "top stories",    "trending",
    "trending now",   "up next",            "what to read next",   "you may also like", "you might also like",
    "you might like",
};

constexpr std::string_view kCaptions[] = {
    "caption", "figure", "file photo", "gallery", "graphic", "illustration", "image", "image caption", "image credit",
    "image source", "images", "in pictures", "infographic", "media caption", "photo", "photo by", "photo credit",
    "photograph", "photos", "picture", "pictured", "slideshow", "video", "watch",
};

constexpr std::string_view kBylines[] = {
    "by", "reporting by", "written by", "published", "updated", "last updated", "posted", "posted by", "story by",
    "words by", "additional reporting by", "contributed by", "edited by", "editing by", "first published",
};

}  // namespace

constinit const Language en{
    .code = "en",
    .name = "English",
    .stemmer = "english",
    .stems = true,
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = {},
    .titles = kTitles,
    .number_labels = kNumberLabels,
    .abbreviations = kAbbreviations,
    .closers = kClosers,
    .ordinal_stop = false,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
