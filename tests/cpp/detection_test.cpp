#include <nutgraf/language.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "texts.hpp"

namespace nutgraf::tests {
namespace {

/// A paragraph written for this test, and the code of the language it should be read as.
struct Sample {
  std::string_view code, text;
};

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all{
      {"en",
       "The old ferry left the harbour before dawn, and nobody on the quay noticed that it carried no lights. By the "
       "time the fishermen came down with their nets, it was already a grey mark on the water. They said later "
       "that they had heard the engine, but none of them had looked up."},
      {"de",
       "Die alte Fähre verließ den Hafen vor Sonnenaufgang, und niemand am Kai bemerkte, dass sie ohne Lichter fuhr. "
       "Als die Fischer mit ihren Netzen kamen, war sie nur noch ein grauer Fleck auf dem Wasser. Später sagten "
       "sie, dass sie den Motor gehört hätten, aber keiner von ihnen habe aufgeschaut."},
      {"fr",
       "Le vieux bac a quitté le port avant l'aube, et personne sur le quai n'a remarqué qu'il naviguait sans feux. "
       "Quand les pêcheurs sont descendus avec leurs filets, ce n'était plus qu'une tache grise sur l'eau. Ils ont "
       "dit plus tard qu'ils avaient entendu le moteur, mais qu'aucun d'eux n'avait levé les yeux."},
      {"es",
       "El viejo transbordador salió del puerto antes del amanecer, y nadie en el muelle notó que iba sin luces. "
       "Cuando los pescadores bajaron con sus redes, ya no era más que una mancha gris sobre el agua. Después "
       "dijeron que habían oído el motor, pero que ninguno de ellos había levantado la vista."},
      {"und",
       "Gadawodd yr hen fferi yr harbwr cyn toriad gwawr, ac ni sylwodd neb ar y cei nad oedd ganddi oleuadau. Erbyn "
       "i'r pysgotwyr ddod i lawr gyda'u rhwydi, nid oedd ond smotyn llwyd ar y dŵr."},
      {"und", "పాత పడవ తెల్లవారకముందే రేవు విడిచి వెళ్ళింది, ఒడ్డున ఎవరూ దాన్ని గమనించలేదు."},
      {"und", "Хуучин гатлага онгоц үүр цайхаас өмнө боомтоос гарсан бөгөөд хэн ч түүнийг анзаарсангүй."},
      {"ka", "ძველმა ბორანმა ნავსადგური განთიადამდე დატოვა და ნაპირზე ვერავინ შეამჩნია, რომ მას შუქი არ ჰქონდა."},
      {"kk", "Ескі паром таң атқанша айлақтан шығып кетті, бірақ жағада ешкім оның шамсыз жүргенін байқамады."},
  };
  return all;
}

TEST(DetectLanguage, KnowsAParagraphOfEachLanguageAndLeavesOthersUndetermined) {
  for (const Sample& sample : samples()) {
    EXPECT_EQ(detect_language(sample.text).language->code, sample.code) << sample.text.substr(0, 40);
  }
}

TEST(DetectLanguage, TakesALatinTextTooShortToTellAsEnglish) {
  for (const std::string_view text : {"", "Hello", "Granite lamps", "2024", "...", "\xFF"}) {
    EXPECT_EQ(detect_language(text).language->code, "en") << printable(text);
  }
  EXPECT_EQ(detect_language("Гном").language->code, "und") << "letters of several languages, no word of any";
}

TEST(DetectLanguage, KnowsAFewWordsByTheirLettersOrFunctionWords) {
  struct Case {
    std::string_view text, code;
  };
  const std::vector<Case> cases{
      {"渔民", "zh"},
      {"漁師たちは帰った", "ja"},
      {"어부들", "ko"},
      {"שלום", "he"},
      {"ชาวประมง", "th"},
      {"மீனவர்கள்", "ta"},
      {"জেলেরা", "bn"},
      {"Ψαράδες", "el"},
      {"ձկնորսներ", "hy"},
      {"Ngư dân", "vi"},
      {"Świeżo złowione śledzie", "pl"},
      {"Balıkçıların ağları", "tr"},
      {"L'aube qu'il attend", "fr"},
      {"El barco es de un pescador de la provincia", "es"},  // as good Catalan words as Spanish ones
      {"Рыбаки вышли в море", "ru"},
  };
  for (const Case& c : cases) EXPECT_EQ(detect_language(c.text).language->code, c.code) << c.text;
}

TEST(DetectLanguage, DoesNotTakeWhatIsWrittenWithOtherLetters) {
  for (const std::string_view text :
       {"La malnova pramo forlasis la havenon antaŭ la tagiĝo, kaj neniu sur la kajo rimarkis, ke ĝi ne havas lumojn.",
        "Стары паром выйшаў з гавані да світання, і ніхто на прычале не заўважыў, што ён ішоў без агнёў."}) {
    EXPECT_EQ(detect_language(text).language->code, "und") << text;
  }
}

TEST(DetectLanguage, IsSurerOfMoreTextAndNotAtAllOfAGuess) {
  const std::string_view text = samples()[1].text;
  const double of_a_line = detect_language(text.substr(0, 60)).confidence;
  const double of_all = detect_language(text).confidence;
  EXPECT_LT(detect_language("und").confidence, 0.5);
  EXPECT_LT(of_a_line, of_all);
  EXPECT_GT(of_all, 0.9);
  for (const std::string_view guess :
       {"", "Hello", "Gadawodd yr hen fferi yr harbwr cyn toriad gwawr, ac ni sylwodd."}) {
    EXPECT_EQ(detect_language(guess).confidence, 0) << guess;
  }
}

TEST(DetectLanguage, CountsLookAlikesAsOneInAShortTextOnly) {
  const std::string line = "Jeg er ikke her, og jeg kommer ikke.";  // as good Danish as Norwegian
  std::string text;
  for (int i = 0; i < 10; ++i) text += line + " ";
  EXPECT_GT(detect_language(line).confidence, 0.4);
  EXPECT_LT(detect_language(text).confidence, 0.4);
}

TEST(DetectLanguage, GivesAConfidenceBetweenZeroAndOneOnAnyWords) {
  Random random{2};
  std::vector<std::string_view> words;
  for (const Language* language : languages()) {
    words.insert(words.end(), language->stop_words.words.begin(), language->stop_words.words.end());
  }
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::size_t size = random.below(12); size > 0; --size) text += std::string{random.pick(words)} + " ";
    const Detection found = detect_language(text);
    ASSERT_TRUE(found.confidence >= 0 && found.confidence <= 1) << text;
    ASSERT_TRUE(found.language != nullptr);
  }
}

TEST(DetectLanguage, TakesWhatMostOfALongTextIsIn) {
  const std::string one{samples()[0].text}, other{samples()[1].text};
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 10 == 0 ? one : other;
  EXPECT_EQ(detect_language(text).language, detect_language(other).language);
  EXPECT_EQ(detect_language(one + one + text).language, detect_language(other).language)
      << "a beginning in another language";
}

TEST(DetectLanguage, TakesBytesOfAnyKindAtItsLimit) {
  for (std::size_t shift = 0; shift < 5; ++shift) {
    std::string text(shift, 'x');
    while (text.size() < 70000) text += "\U0001F600";  // cut inside a character
    EXPECT_NO_THROW(detect_language(text));
  }
  EXPECT_NO_THROW(detect_language(std::string(100000, '\xE2')));
  EXPECT_NO_THROW(detect_language(std::string(100000, 'a')));
}

}  // namespace
}  // namespace nutgraf::tests
