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
    "aceitar cookies", "aceitar todos os cookies", "assine a", "assine a newsletter", "assine já", "assine nossa",
    "assine o jornal", "baixe o aplicativo", "cadastre se", "campos obrigatórios", "clique aqui", "compartilhar no",
    "descarregue a app", "direitos reservados", "e mail não será publicado", "fique por dentro", "inscreva se",
    "já é assinante", "leia mais em", "newsletter", "nos siga", "nossas redes", "política de cookies",
    "política de privacidade", "postado por", "receba as notícias", "receba no seu e mail", "receba nossa", "siga nos",
    "subscreva a newsletter", "termos de uso", "termos e condições", "todos os direitos reservados", "usamos cookies",
    "uso de cookies", "utiliza cookies", "utilizamos cookies",
};

constexpr std::string_view kFurnitureStarts[] = {
    "anúncio", "assine", "categorias", "comentários", "compartilhar", "compartilhe", "confira também",
    "continua após a publicidade", "continue lendo", "copyright", "entrar", "imprimir", "leia mais", "leia também",
    "ler mais", "mais lidas", "nos siga", "ouça", "partilhar", "publicidade", "saiba como", "saiba mais", "tags",
    "tempo de leitura", "veja mais", "veja também", "ver mais",
};

constexpr std::string_view kRelated[] = {
    "artigos relacionados", "conteúdo relacionado", "leia mais", "leia também", "mais lidas", "mais lidos",
    "mais notícias", "mais sobre", "matérias relacionadas", "notícias relacionadas", "outras notícias",
    "recomendado para você", "relacionadas", "talvez lhe interesse", "últimas notícias", "veja também",
    "você também pode gostar",
};

constexpr std::string_view kComments[] = {
    "adicionar comentário", "comente", "comentário", "comentários", "deixe seu comentário", "deixe um comentário",
    "deixe uma resposta", "enviar comentário", "escreva um comentário",
};

constexpr std::string_view kMenu[] = {
    "ajuda", "anterior", "anuncie", "arquivo", "arquivos", "assine", "busca", "buscar", "cadastre se", "carrinho",
    "categorias", "comentários", "compartilhar", "contacto", "contato", "editorias", "entrar", "enviar", "esportes",
    "expediente", "fale conosco", "fechar", "imprimir", "início", "ir para o conteúdo", "login", "mapa do site", "menu",
    "minha conta", "notícias", "pesquisar", "política de privacidade", "próximo", "publicidade", "página inicial",
    "quem somos", "responder", "sair", "senha", "sobre", "sobre nós", "ver mais", "ver todos", "voltar",
    "últimas notícias",
};

constexpr std::string_view kCaptions[] = {
    "crédito", "créditos", "foto", "foto de arquivo", "foto ilustrativa", "fotografia", "fotos", "ilustração", "imagem",
    "imagens", "legenda", "reprodução", "vídeo",
};

constexpr std::string_view kBylines[] = {
    "atualizado", "atualizado em", "escrito por", "por", "publicado", "publicado em", "reportagem de", "texto de",
};

// What a sentence's own words say.
constexpr auto kPronouns = make_words(
    "ele", "ela", "eles", "elas", "isso", "isto", "aquilo", "este", "esta", "estes", "estas", "esse", "essa", "esses",
    "essas", "aquele", "aquela", "aqueles", "aquelas", "seu", "sua", "seus", "suas", "nisso", "nisto", "disso", "disto",
    "nesse", "nessa", "nesses", "nessas", "neste", "nesta", "nestes", "nestas", "desse", "dessa", "desses", "dessas",
    "deste", "desta", "destes", "destas", "nele", "nela", "deles", "delas", "tal", "tais", "ambos", "ambas", "lhe",
    "lhes", "o mesmo", "a mesma", "os mesmos", "com isso", "com isto", "com esse", "com essa", "com este", "com esta",
    "por isso", "para isso", "para isto", "a esse", "a essa", "após isso", "segundo ele", "segundo ela", "segundo eles",
    "entre eles", "entre elas", "o último", "a última", "tudo isso", "apesar disso", "além disso", "por esse",
    "por essa", "com ele", "com ela");

constexpr auto kConnectives = make_words(
    "mas", "e", "ou", "nem", "porém", "contudo", "todavia", "entretanto", "portanto", "logo", "então", "assim",
    "também", "ainda", "depois", "pois", "aliás", "enfim", "finalmente", "posteriormente", "igualmente",
    "consequentemente", "ademais", "outrossim", "inclusive", "no entanto", "por outro lado", "por sua vez",
    "ao mesmo tempo", "por exemplo", "ou seja", "isto é", "na verdade", "de fato", "de facto", "em seguida",
    "por conseguinte", "dessa forma", "desta forma", "desse modo", "deste modo", "pelo contrário", "em contrapartida",
    "em vez disso", "mesmo assim", "ainda assim", "do mesmo modo", "da mesma forma", "como resultado", "além do mais",
    "mais tarde");

constexpr auto kStandalone = make_words(
    "esta semana", "esta manhã", "esta noite", "este ano", "este mês", "nesta segunda", "nesta terça", "nesta quarta",
    "nesta quinta", "nesta sexta", "neste sábado", "neste domingo", "nesta semana", "neste ano", "neste mês",
    "neste artigo", "neste trabalho", "neste estudo", "nesta manhã", "este artigo", "este trabalho", "este estudo",
    "este relatório", "este livro", "esta lei", "assim como", "assim que", "logo após", "logo que", "logo depois",
    "depois de", "depois do", "depois da", "depois que", "ainda que", "ainda não se", "tal como", "ainda em",
    "aquele que", "aqueles que", "este capítulo", "neste capítulo", "como resultado de", "como resultado da",
    "como resultado do", "nesta sessão", "sua majestade", "sua santidade");

constexpr auto kInnerConnectives = make_words(
    "também", "porém", "contudo", "entretanto", "todavia", "ainda");

constexpr auto kReporting = make_words(
    "disse", "diz", "dizem", "afirmou", "afirma", "explicou", "explica", "acrescentou", "contou", "conta", "declarou",
    "comentou", "ressaltou", "destacou", "informou", "respondeu", "perguntou", "escreveu", "garantiu", "apontou",
    "completou");

constexpr auto kFirstPerson = make_words(
    "eu", "nós", "meu", "minha", "meus", "minhas", "me", "mim", "nos", "nosso", "nossa", "nossos", "nossas", "comigo");

constexpr auto kSecondPerson = make_words(
    "tu", "você", "vocês", "vós", "teu", "tua", "teus", "tuas", "te", "ti", "vosso", "vossa", "vossos", "vossas");

constexpr auto kFirstPlural = make_words("nós", "nosso", "nossa", "nossos", "nossas");

constexpr auto kBonus = make_words(
    "neste artigo", "neste trabalho", "este artigo", "este trabalho", "este estudo", "propomos", "apresentamos",
    "mostramos", "os resultados mostram", "os resultados", "em conclusão", "em resumo", "concluindo", "segundo",
    "de acordo com", "anunciou", "decidiu", "o objetivo", "será", "serão");

constexpr auto kStigma = make_words(
    "por exemplo", "ver também", "veja também", "figura", "tabela", "clique", "leia também", "leia mais", "foto",
    "assine");
constexpr auto kCueWords = make_beginnings<1>(kBonus, kStigma);
constexpr auto kCuePairs = make_beginnings<2>(kBonus, kStigma);

constexpr auto kOpeningSections = make_words(
    "introdução", "resumo", "contexto", "antecedentes", "objetivo", "objetivos", "apresentação", "sumário");

constexpr auto kClosingSections = make_words(
    "conclusão", "conclusões", "considerações finais", "discussão", "resultados", "recomendações");

constexpr auto kMethodSections = make_words(
    "método", "métodos", "metodologia", "material e métodos", "materiais e métodos", "experimentos",
    "trabalhos relacionados", "dados", "avaliação", "referências", "bibliografia", "agradecimentos", "anexo", "anexos",
    "apêndice", "ligações externas", "ver também");

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
    .pronouns = kPronouns,
    .connectives = kConnectives,
    .standalone = kStandalone,
    .inner_connectives = kInnerConnectives,
    .reporting = kReporting,
    .first_person = kFirstPerson,
    .first_plural = kFirstPlural,
    .second_person = kSecondPerson,
    .bonus = kBonus,
    .stigma = kStigma,
    .cue_words = kCueWords,
    .cue_pairs = kCuePairs,
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
