#include "registry.hpp"

namespace nutgraf::registry {
namespace {

constexpr auto kStopWords = make_words(
    "a", "à", "agora", "ainda", "além", "algo", "algum", "alguma", "algumas", "alguns", "ante", "antes", "ao", "aos",
    "após", "apenas", "aquela", "aquelas", "aquele", "aqueles", "aquilo", "aqui", "as", "às", "assim", "até",
    "através", "bem", "cada", "com", "como", "contra", "cuja", "cujo", "da", "daquela", "daquele", "das", "de",
    "dela", "delas", "dele", "deles", "depois", "desde", "dessa", "desse", "desta", "deste", "dia", "disse", "do",
    "dos", "durante", "e", "é", "ela", "elas", "ele", "eles", "em", "embora", "enquanto", "entanto", "então", "entre",
    "era", "eram", "essa", "essas", "esse", "esses", "esta", "está", "estamos", "estão", "estar", "estas", "estava",
    "estavam", "este", "estes", "estou", "eu", "fazer", "faz", "feito", "foi", "foram", "for", "fosse", "há", "havia",
    "isso", "isto", "já", "la", "lá", "lhe", "lhes", "lo", "logo", "mais", "mas", "me", "menos", "mesma", "mesmo",
    "meu", "meus", "mim", "minha", "minhas", "muita", "muitas", "muito", "muitos", "na", "nada", "não", "nas", "nem",
    "nenhum", "nenhuma", "nessa", "nesse", "nesta", "neste", "ninguém", "no", "nos", "nós", "nossa", "nossas",
    "nosso", "nossos", "num", "numa", "o", "onde", "ontem", "os", "ou", "outra", "outras", "outro", "outros", "para",
    "pela", "pelas", "pelo", "pelos", "per", "perante", "pode", "podem", "pois", "por", "porém", "porque", "portanto",
    "pouco", "qual", "quais", "qualquer", "quando", "quanto", "quase", "que", "quê", "quem", "são", "se", "seja",
    "sem", "sempre", "sendo", "ser", "será", "serão", "seria", "seu", "seus", "si", "sido", "só", "sob", "sobre",
    "sua", "suas", "também", "tanto", "tão", "te", "tem", "têm", "tinha", "tinham", "toda", "todas", "todo", "todos",
    "tu", "tua", "tudo", "um", "uma", "umas", "uns", "vai", "vão", "você", "vocês", "vos", "afirmou");

constexpr auto kOpeners = make_words(
    "a", "à", "afinal", "agora", "ainda", "além", "alguns", "algumas", "antes", "ao", "aos", "apenas", "apesar",
    "após", "aquela", "aquele", "aqui", "as", "às", "assim", "até", "cada", "com", "como", "contudo", "da", "das",
    "de", "depois", "desde", "do", "dos", "durante", "e", "é", "ela", "elas", "ele", "eles", "em", "embora",
    "enquanto", "então", "entre", "era", "eram", "essa", "essas", "esse", "esses", "esta", "está", "estas", "este",
    "estes", "eu", "foi", "foram", "há", "hoje", "isso", "isto", "já", "mais", "mas", "muitas", "muitos", "na", "não",
    "nas", "nem", "nesse", "nesta", "neste", "ninguém", "no", "nos", "nós", "o", "onde", "ontem", "os", "ou", "outra",
    "outro", "outros", "para", "pela", "pelo", "por", "porém", "porque", "portanto", "pois", "qual", "quando",
    "quanto", "que", "quem", "são", "se", "segundo", "sem", "sim", "só", "sob", "sobre", "sua", "suas", "também",
    "tal", "todas", "todos", "tudo", "um", "uma", "você");

constexpr auto kElisions = make_words(
    "d");

constexpr auto kTitles = make_words(
    "arq", "av", "cap", "cel", "cf", "d", "des", "dr", "dra", "dras", "drs", "eng", "enga", "ex", "exma", "exmo",
    "gen", "ilmo", "insp", "maj", "min", "mons", "p.ex", "pe", "prof", "profa", "profs", "rev", "sr", "sra", "sras",
    "srs", "srta", "sta", "sto", "ten", "v", "vs");

constexpr auto kNumberLabels = make_words(
    "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez", "p.ex", "ex", "máx", "mín",
    "aprox", "art", "arts", "cap", "caps", "fig", "figs", "fl", "fls", "inc", "n", "no", "nº", "núm", "p", "pág",
    "págs", "pp", "tel", "t", "vol", "vols");

constexpr auto kAbbreviations = make_words(
    "a.c", "a.m", "abr", "ago", "apto", "bras", "cia", "d.c", "ed", "etc", "e.u.a", "eua", "ex", "fev", "hab", "inc",
    "jan", "jr", "jul", "jun", "lda", "ltda", "mai", "máx", "mín", "nov", "obs", "out", "p.m", "r", "séc", "sr",
    "s.a", "tel");

constexpr auto kAddressing = make_words(
    "você", "vocês", "sua", "suas", "seu", "seus", "tu", "teu", "tua", "te", "nós", "nosso", "nossa", "nossos",
    "nossas", "nos");

constexpr std::string_view kFurniture[] = {
    "aceitar cookies", "aceitar todos os cookies", "assine a newsletter", "assine já", "assine o jornal",
    "baixe o aplicativo", "cadastre se", "clique aqui", "descarregue a app", "direitos reservados", "inscreva se",
    "newsletter", "política de cookies", "política de privacidade", "receba as notícias", "receba no seu e mail",
    "siga nos", "subscreva a newsletter", "termos de uso", "termos e condições", "todos os direitos reservados",
    "uso de cookies", "usamos cookies", "utiliza cookies", "utilizamos cookies",
};

constexpr std::string_view kFurnitureStarts[] = {
    "anúncio", "assine", "comentários", "compartilhar", "compartilhe", "continua após a publicidade", "copyright",
    "entrar", "imprimir", "leia mais", "leia também", "ler mais", "partilhar", "publicidade", "saiba mais",
    "tempo de leitura", "veja também", "ver mais",
};

constexpr std::string_view kRelated[] = {
    "artigos relacionados", "conteúdo relacionado", "leia mais", "leia também", "mais lidas", "mais lidos",
    "mais notícias", "mais sobre", "matérias relacionadas", "notícias relacionadas", "outras notícias",
    "recomendado para você", "relacionadas", "talvez lhe interesse", "últimas notícias", "veja também",
    "você também pode gostar",
};

constexpr std::string_view kCaptions[] = {
    "crédito", "créditos", "foto", "foto de arquivo", "foto ilustrativa", "fotos", "fotografia", "ilustração",
    "imagem", "imagens", "legenda", "vídeo",
};

constexpr std::string_view kBylines[] = {
    "atualizado", "atualizado em", "escrito por", "por", "publicado", "publicado em", "reportagem de", "texto de",
};

}  // namespace

constinit const Language pt{
    .code = "pt",
    .name = "Portuguese",
    .stemmer = "portuguese",
    .stems = false,
    .letters = U"àáâãçéêíóôõú",
    .stop_words = kStopWords,
    .openers = kOpeners,
    .elisions = kElisions,
    .titles = kTitles,
    .number_labels = kNumberLabels,
    .abbreviations = kAbbreviations,
    .ordinal_stop = false,
    .addressing = kAddressing,
    .furniture = kFurniture,
    .furniture_starts = kFurnitureStarts,
    .related = kRelated,
    .captions = kCaptions,
    .bylines = kBylines,
};

}  // namespace nutgraf::registry
