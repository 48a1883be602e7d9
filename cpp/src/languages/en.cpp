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
    "about the author", "accept all cookies", "add a comment", "add as a preferred source", "add to cart",
    "add to wishlist", "affiliate links", "all rights reserved", "app for breaking news", "article commenting",
    "be published required fields", "become a member",
    "by continuing to use this site", "by signing up", "click here to", "comments are closed", "content is licensed",
    "cookie policy", "create a free account", "do not sell my", "download as pdf", "download our app",
    "earn commission", "earns revenue from", "email me when", "enable cookies", "enable javascript", "enter your email",
    "follow me on", "follow topics", "follow us", "follow us on", "for personal use only", "free for subscribers",
    "free newsletter", "free shipping", "get our app", "get the latest", "get unlimited access", "if you enjoyed this",
    "if you liked this", "improve our community experience", "in your inbox",
    "join the conversation", "leave a comment", "leave a reply",
    "like us on facebook", "log in or", "log in to comment", "may contain affiliate links",
    "may earn a commission", "min read", "minute read", "more articles by", "most recent stories", "newsletter",
    "notify me of", "only registered users", "opens in a new window", "opens in new window",
    "our terms of", "our use of cookies", "paid content",
    "privacy policy", "proudly powered", "qualifying purchases", "read the full story",
    "receive the latest", "reproduced without permission", "reproduction in whole or in part",
    "required fields are marked", "rights reserved", "rss feed", "safe and engaging place", "send this article",
    "share this", "share this article", "share this story", "share via", "sign in to", "sign me up", "sign up for",
    "sign up to", "skip to main content", "sponsored content", "start your free", "straight to your inbox",
    "subscribe for", "subscribe now", "subscribe to", "subscribers only", "support independent journalism",
    "support our journalism", "terms and conditions", "terms of service", "terms of use",
    "thank you for reading", "thanks for reading", "thanks for subscribing", "this entry was posted",
    "this material may not be published", "this site uses", "to your inbox", "unsubscribe",
    "use of cookies", "uses cookies", "view all posts", "view comments", "we may receive compensation",
    "we use cookies", "you can unsubscribe", "you may unsubscribe",
    "you must be logged in", "your email address", "your free trial",
};

constexpr std::string_view kFurnitureStarts[] = {
    "about the author", "about this", "add comment", "advertisement", "advertising", "advertising disclosure",
    "all photos", "already a subscriber", "artist credit", "buy now", "by the same author", "categories",
    "click here", "comments", "contact us", "copyleft", "copyright", "design by", "download now", "download the",
    "email this", "filed under", "find more by", "follow", "forgot your", "get started", "go to", "have a news tip",
    "have a story", "hide caption", "hosted by", "in this section", "join now", "jump to", "last modified",
    "last updated", "latest articles", "latest on", "learn more", "leave a", "like us", "listen now", "load more",
    "loading", "log in", "more posts by", "most popular", "need help", "newer posts", "news date", "next article",
    "next post", "next up", "older posts", "permalink", "pingback", "posted by", "posts by", "powered by", "previous article",
    "previous post", "print this", "rate this", "read also", "read full", "read more", "read more about", "read next",
    "recommended by", "related article", "related story", "related video", "release date", "report abuse", "reprints",
    "scroll to continue", "see all", "see also", "see more", "share", "shop now", "show comments", "show more",
    "sign in", "sign up", "sign up now", "sitewide", "skip to", "sorted by", "sources", "sponsored", "story continues",
    "submit", "subscribe", "suggested citation", "tagged", "tagged as", "tagged with", "tags", "theme by", "this page was", "toggle caption",
    "trackback", "tweet", "view comments", "view full", "was this", "watch live", "watch more", "watch now",
    "what do you think", "written by", "you are here",
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

constexpr std::string_view kComments[] = {
    "add a comment", "add your comment", "add yours", "comment", "comments", "join the discussion",
    "leave a comment", "leave a reply", "leave your comment", "no comments", "post a comment", "reader comments",
    "readers' comments", "recent comments", "replies", "responses", "responses to", "thoughts on", "user reviews",
    "your comment",
};

constexpr std::string_view kMenu[] = {
    "about", "about me", "about us", "accessibility", "account", "ad choices", "add to cart", "advertise",
    "advertise with us", "advertisement", "advertising", "all rights reserved", "apps", "archive", "archives",
    "attachments", "back", "back to top", "best sellers", "blog", "blogroll", "blogs", "book review", "business",
    "buy now", "cancel", "cancel reply", "careers", "cart", "categories", "category", "checkout", "cite this page",
    "classifieds", "close", "close menu", "close search", "community", "contact", "contact us", "continue",
    "contributions", "cookies", "corrections", "create account", "crossword", "customer service", "delete", "details",
    "disclaimer", "donate", "download", "download as pdf", "e mail", "edit", "editorial", "editorials", "email",
    "email address", "entertainment", "events", "facebook", "faq", "faqs", "featured", "feedback", "follow us",
    "forgot password", "forum", "forums", "gallery", "games", "gift cards", "go", "google", "headlines", "help", "hide",
    "home", "home page", "imprint", "in other projects", "info", "information", "instagram", "jobs", "languages",
    "latest", "latest articles", "latest news", "legal", "letters", "lifestyle", "like", "likes", "linkedin", "links",
    "live", "loading", "local news", "log in", "log out", "login", "logout", "main menu", "main page", "media kit",
    "members", "menu", "meta", "mobile", "more", "more articles", "more info", "my account", "my cart", "name",
    "navigation", "navigation menu", "new arrivals", "newer post", "news", "newsletter", "newsletters", "next",
    "next article", "next page", "next post", "no comments", "obituaries", "ok", "older post", "open menu", "opinion",
    "opinions", "our team", "page information", "page not found", "password", "pdf version", "permalink",
    "permanent link", "photos", "pin it", "pinterest", "podcast", "podcasts", "popular", "popular posts",
    "post a comment", "posts", "powered by", "press", "press releases", "previous", "previous article", "previous page",
    "previous post", "print", "printable version", "privacy", "privacy policy", "products", "profile", "publications",
    "puzzles", "quick view", "quote", "random article", "random page", "read", "real estate", "recent changes",
    "recent comments", "recent posts", "reddit", "register", "related changes", "reply", "report", "report post",
    "reset", "resources", "reviews", "rss", "rss feed", "rss feeds", "save", "search", "search for", "sections",
    "see all", "send", "services", "settings", "share", "share article", "share on facebook", "share on twitter",
    "share post", "share this", "shop", "show all", "show more", "sign out", "sign up", "site map", "sitemap",
    "size guide", "skip to content", "skip to main content", "social media", "sort by", "sorted by", "special pages",
    "sponsored", "sponsored content", "staff", "store", "submit", "subscribe", "subscriptions", "support", "tag",
    "tags", "talk", "team", "terms", "terms and conditions", "terms of service", "terms of use", "thread starter",
    "toggle navigation", "top", "topics", "track order", "trending", "trending now", "tumblr", "tv", "tweet", "twitter",
    "undo", "upload file", "username", "video", "videos", "view all", "view history", "view profile", "view source",
    "weather", "website", "what links here", "whatsapp", "wish list", "work with us", "your email", "your name",
    "youtube",
};

constexpr std::string_view kCaptions[] = {
    "caption", "courtesy of", "credit", "credits", "fig", "figure", "file photo", "gallery", "graphic", "illustration",
    "image", "image caption", "image credit", "image source", "images", "in pictures", "infographic", "media caption",
    "photo", "photo by", "photo courtesy", "photo courtesy of", "photo credit", "photograph", "photos", "photos by",
    "picture", "pictured", "slideshow", "table", "video", "watch",
};

constexpr std::string_view kBylines[] = {
    "by", "reporting by", "written by", "published", "updated", "last updated", "posted", "posted by", "story by",
    "words by", "additional reporting by", "contributed by", "edited by", "editing by", "first published",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "their", "its", "him", "them", "theirs",
    "hers", "such", "another", "others", "neither", "himself", "themselves", "itself", "the latter", "the same",
    "the pair", "the two", "the trio", "the couple", "in this", "in these", "in those", "in that", "at this", "at that",
    "for this", "for that", "for these", "by this", "by that", "to this", "to that", "of these", "of those", "of this",
    "of that", "with this", "with these", "with that", "from this", "from these", "on this", "on that", "under this",
    "under these", "after this", "after that", "despite this", "despite these", "because of this", "because of these",
    "as such", "all of this", "all of these", "all this", "all these", "most of these", "some of these",
    "many of these", "both of these", "one of these", "each of these", "none of this", "among them", "among these",
    "like these", "like this", "based on this", "based on these", "according to him", "according to her",
    "according to them", "according to this");

constexpr auto kConnectives = make_words(
    "and", "but", "so", "however", "moreover", "furthermore", "meanwhile", "also", "then", "still", "yet",
    "nevertheless", "nonetheless", "therefore", "thus", "instead", "otherwise", "besides", "nor", "or", "hence",
    "consequently", "accordingly", "additionally", "conversely", "similarly", "likewise", "afterwards", "afterward",
    "thereafter", "thereby", "subsequently", "later", "indeed", "rather", "plus", "finally", "lastly", "secondly",
    "thirdly", "ditto", "alternatively", "thereupon", "in addition", "as a result", "as a consequence", "in contrast",
    "by contrast", "in other words", "in fact", "in turn", "in particular", "on the other hand", "on the contrary",
    "at the same time", "for example", "for instance", "for this reason", "for these reasons", "to this end",
    "to that end", "in this way", "in this case", "in that case", "in doing so", "even so", "that said",
    "having said that", "even then", "in response", "of these", "above all", "in short", "after all", "in both cases",
    "as before", "in the same way", "in the meantime", "what is more", "what's more", "not only that",
    "because of that", "by comparison");

constexpr auto kStandalone = make_words(
    "this paper", "this article", "this study", "this work", "this report", "this chapter", "this section",
    "this subsection", "this paragraph", "this part", "this thesis", "this document", "this review", "this survey",
    "this essay", "this book", "this bill", "this act", "this title", "this subtitle", "this resolution",
    "this amendment", "this agreement", "this contract", "this policy", "this letter", "this page", "this guide",
    "this tutorial", "this site", "this website", "this year", "this week", "this month", "this morning",
    "this afternoon", "this evening", "this weekend", "this summer", "this autumn", "this fall", "this winter",
    "this spring", "this season", "this decade", "this century", "these days", "these terms", "this is a story",
    "this is the story", "this present", "this new year", "it is expected", "it is believed", "it is thought",
    "it is estimated", "it is known", "it is likely", "it is unlikely", "it is possible", "it is impossible",
    "it is important", "it is hoped", "it is feared", "it is unclear", "it is clear", "it is necessary",
    "it is understood", "it is claimed", "it is reported", "it is said", "it is alleged", "it is true", "it is hard",
    "it is difficult", "it is easy", "it is worth", "it is time", "it is interesting", "it is essential",
    "it is crucial", "it is vital", "it is well", "it is common", "it is customary", "it is illegal", "it is unlawful",
    "it is assumed", "it was expected", "it was believed", "it was thought", "it was estimated", "it was known",
    "it was likely", "it was unlikely", "it was possible", "it was impossible", "it was hoped", "it was feared",
    "it was understood", "it was claimed", "it was reported", "it was said", "it was alleged", "it was true",
    "it was illegal", "it was unlawful", "it was assumed", "it has been reported", "it has been claimed",
    "it has been said", "it has been shown", "it has been suggested", "it has been estimated", "it has been argued",
    "it is not clear", "it is not known", "it is not yet", "it is widely", "it is generally", "it is also possible",
    "it is the policy", "it is the purpose", "it is the intent", "it is the sense", "it is the duty", "it turns out",
    "it seems that", "it appears that", "it follows that", "it takes", "it may be", "it should be noted", "it must be",
    "so far", "so many", "so much", "so called", "such as", "rather than", "later this", "later today", "later in",
    "in addition to", "as a result of", "as a consequence of", "in contrast to", "in contrast with", "in response to",
    "in this paper", "in this article", "in this study", "in this work", "in this report", "in this section",
    "in this subsection", "in this paragraph", "in this subparagraph", "in this part", "in this subtitle",
    "in this clause", "in this division", "in this chapter", "in this thesis", "in this survey", "in this review",
    "in this letter", "in this document", "in this book", "in this act", "in this title", "in this year",
    "in this tutorial", "in this agreement", "in that year", "of this paper", "of this act", "of this section",
    "of this article", "of this study", "at this time", "at this point", "at this year's", "by this time",
    "under this act", "under this section", "under this title", "under this subsection", "under this part",
    "under this chapter", "under this agreement", "under this bill", "for this study", "for this paper",
    "for this article", "for this work", "for this year", "for this purpose", "from this year", "on this page",
    "on this site", "on this day", "to this day", "instead of", "besides the", "also known as", "also called",
    "plus size", "or else", "then president", "otherwise known", "that of", "those who", "those with", "those in",
    "those that", "those whose", "he who", "in these days", "the two countries", "the two sides", "still life",
    "yet another", "and so on", "one of these days", "finally we", "in that regard", "still image", "her majesty",
    "his majesty", "her royal", "his holiness", "the same day", "the pair of", "the couple of", "the trio of",
    "the two most", "thus far", "then prime", "finally this", "still photos", "this story");

constexpr auto kInnerConnectives = make_words(
    "also", "however", "moreover", "meanwhile", "then", "nevertheless", "nonetheless", "therefore", "furthermore",
    "likewise");

constexpr auto kReporting = make_words(
    "said", "says", "say", "saying", "told", "tells", "tell", "added", "adds", "adding", "asked", "asks", "replied",
    "replies", "stated", "explained", "explains", "noted", "insisted", "insists", "argued", "argues", "claimed",
    "admitted", "admits", "announced", "announces", "commented", "continued", "continues", "recalled", "recalls",
    "warned", "warns", "wrote", "writes", "tweeted", "declared", "declares", "responded", "responds", "remarked",
    "confirmed", "confirms", "concluded", "concludes", "suggested", "suggests", "joked", "jokes", "quipped",
    "acknowledged", "acknowledges", "reported", "testified", "observed", "observes", "conceded");

constexpr auto kFirstPerson = make_words(
    "i", "we", "my", "our", "me", "us", "mine", "ours", "myself", "ourselves", "i'm", "i've", "i'd", "i'll", "we're",
    "we've", "we'd", "we'll", "let's");

constexpr auto kSecondPerson = make_words(
    "you", "your", "yours", "yourself", "yourselves", "you're", "you've", "you'd", "you'll");

constexpr auto kFirstPlural = make_words("we", "us", "our", "ours", "ourselves", "we're", "we've", "we'll", "we'd");

constexpr auto kFillers = make_words("uh", "um", "yeah", "okay", "ok", "mm", "hmm", "mhm", "uh-huh", "er", "erm");

constexpr auto kLegal = make_words(
    "section", "act", "shall", "pursuant", "subsection", "paragraph", "statute", "secretary", "claim", "claims",
    "embodiment", "embodiments", "invention", "federal", "congress", "agency", "gao", "hereby", "thereof", "herein",
    "amended", "provisions", "agreement", "terms", "liability", "liable", "license", "licence", "warranty",
    "warranties", "consent", "notwithstanding", "hereunder", "comply", "privacy", "disclose", "disclosure",
    "terminate", "termination");

constexpr auto kBonus = make_words(
    "in this paper", "in this article", "in this work", "in this study", "in this report", "this paper", "this article",
    "this work", "this study", "this report", "this thesis", "the present study", "the present paper", "we propose",
    "we present", "we introduce", "we show", "we describe", "we develop", "we investigate", "we demonstrate", "we find",
    "we found", "we conclude", "we study", "we report", "we argue", "we examine", "we explore", "we address",
    "we evaluate", "we compare", "we analyze", "we analyse", "we provide", "our results", "our findings", "our method",
    "our approach", "our model", "our experiments", "our data", "our work", "our contribution", "our contributions",
    "our analysis", "the results", "the findings", "these results", "these findings", "results show", "results showed",
    "results suggest", "results indicate", "results demonstrate", "experiments show", "findings suggest",
    "findings indicate", "in conclusion", "in summary", "to summarize", "to sum up", "to conclude", "in short",
    "overall", "conclude", "concludes", "concluded", "significant", "significantly", "novel", "propose", "proposes",
    "proposed", "outperform", "outperforms", "outperformed", "state of the art", "according to", "announce",
    "announces", "announced", "amends", "amend", "amended", "requires", "require", "directs", "direct", "authorizes",
    "authorize", "establish", "establishes", "prohibits", "prohibit", "recommend", "recommends", "recommended",
    "recommendation", "recommendations", "decide", "decides", "decided", "agree", "agrees", "agreed", "will be", "plan",
    "plans", "planned", "purpose of", "the aim of", "the goal of", "aims to", "main objective", "is expected to",
    "key findings", "most important", "bill would", "act would", "makes it unlawful", "expresses the sense",
    "declares");

constexpr auto kStigma = make_words(
    "for example", "for instance", "e.g", "i.e", "figure", "figures", "fig", "table", "tables", "see also", "et al",
    "section 1", "section 2", "section 3", "section 4", "section 5", "cit", "described in", "described previously",
    "see section", "as shown in", "note that", "click", "click here", "scroll", "scroll down", "pictured", "copyright",
    "subscribe", "uh", "um", "yeah", "okay", "mm", "hmm", "mm hmm", "ok so", "you know", "i mean", "follow us",
    "sign up", "read more", "appendix", "equation", "in table", "in figure", "supplementary");
constexpr auto kAcademic = make_words(
    "in this paper", "in this article", "in this work", "in this study", "this paper", "this work", "this study",
    "this thesis", "the present study", "the present paper", "we propose", "we present", "we introduce", "we show",
    "we describe", "we develop", "we investigate", "we demonstrate", "we study", "we evaluate", "we analyze",
    "our results", "our method", "our approach", "our model", "our experiments", "results show", "results suggest",
    "results indicate", "results demonstrate", "experiments show", "state of the art", "algorithm", "algorithms",
    "dataset", "datasets", "empirically", "empirical", "benchmark", "benchmarks", "neural network", "neural networks",
    "theoretical", "theoretically", "experimentally", "proposed method", "novel", "outperforms", "outperform",
    "hypothesis", "optimization", "generative", "supervised", "methodology", "in vitro", "in vivo");
constexpr auto kCueWords = make_beginnings<1>(kBonus, kStigma, kAcademic);
constexpr auto kCuePairs = make_beginnings<2>(kBonus, kStigma, kAcademic);

constexpr auto kOpeningSections = make_words(
    "abstract", "introduction", "background", "summary", "executive summary", "overview", "purpose", "objective",
    "objectives", "aims", "highlights", "key points", "at a glance", "in brief", "tl dr", "synopsis",
    "findings and purpose", "short title", "what gao found", "why gao did this study", "motivation");

constexpr auto kClosingSections = make_words(
    "conclusion", "conclusions", "concluding remarks", "concluding observations", "discussion",
    "discussion and conclusion", "discussion and conclusions", "conclusion and future work",
    "conclusions and future work", "summary", "summary and conclusion", "summary and conclusions", "findings",
    "key findings", "recommendation", "recommendations", "outlook", "takeaways", "lessons learned", "bottom line",
    "implications", "closing remarks", "final thoughts", "in conclusion");

constexpr auto kMethodSections = make_words(
    "method", "methods", "methodology", "materials", "materials and methods", "methods and materials",
    "patients and methods", "subjects and methods", "experiment", "experiments", "experimental setup",
    "experimental settings", "experimental section", "experimental", "implementation", "implementation details",
    "procedure", "procedures", "evaluation", "data", "dataset", "datasets", "data collection", "data analysis",
    "statistical analysis", "related work", "previous work", "prior work", "literature review", "references",
    "bibliography", "acknowledgement", "acknowledgements", "acknowledgment", "acknowledgments", "appendix",
    "appendices", "scope and methodology", "objectives scope and methodology", "study design", "participants",
    "measures", "supplementary material", "notation", "preliminaries", "competing interests", "authors contributions",
    "abbreviations", "funding", "ethics statement");

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
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .standalone = kStandalone,
    .inner_connectives = kInnerConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .first_plural = kFirstPlural,
    .second_person = kSecondPerson,
    .fillers = kFillers,
    .legal = kLegal,
    .bonus = kBonus,
    .stigma = kStigma,
    .cue_words = kCueWords,
    .cue_pairs = kCuePairs,
    .academic = kAcademic,
    .asking =
        "whole meeting summarize summary summarise discuss discussed discussion content think thought group team talk "
        "talked say said opinion opinions decide decided decision mention mentioned explain describe",
    .opening_sections = kOpeningSections,
    .closing_sections = kClosingSections,
    .method_sections = kMethodSections,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .comments = kComments,
    .menu = kMenu,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
