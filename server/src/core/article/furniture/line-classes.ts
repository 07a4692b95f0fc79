// The classes of lines that a page is built of, by language: what such a line is put together from rather than what it says whole.
// Data only; words folded (lower case, no accents). A line belongs to a class by words of ONE language.
//
// heads: "Recommended articles", "Most read in Business" — `which` and `what`, anything else of the line from `between` or a name.
// prompts: "Share this story", "Follow us on Facebook" — opens with a verb that asks, names an `object` of the page.
// breaks: "Story continues below advertisement" — nothing but these words, one of `goesOn` among them.
// advertisements: the mark over one. stamps: "3 hours ago", "4 min read" — a number, a `unit`, an `ago`, nothing else.
// origins: "This article first appeared in …" — `this` opens the line, then `what`, then how it came (`appeared`).
// counts: "12 comments", "Slideshow (5 images)" — a number and one of these, nothing else but `between`.

export interface LineClasses {
  readonly language: string;
  readonly which: string;
  readonly what: string;
  readonly between: string;
  readonly verbs: string;
  readonly objects: string;
  readonly goesOn: string;
  readonly below: string;
  readonly advertisements: string;
  readonly units: string;
  readonly ago: string;
  readonly this: string;
  readonly appeared: string;
  readonly counts: string;
}

/** Names of sites and of buttons that are the same in every language. */
export const networks = `
  facebook twitter x instagram whatsapp telegram youtube tiktok linkedin pinterest reddit snapchat threads bluesky mastodon
  messenger flipboard tumblr discord weibo viber vk viadeo google rss apple spotify patreon substack email e-mail sms`;

/** What is on the buttons of players and galleries. */
export const playerWords = `
  play pause replay mute unmute settings fullscreen loading close current time duration loaded subtitles captions skip
  video videos autoplay toggle hide show caption expand enlarge image watch watched watching just must live audio listen
  transcript download embed progress remaining playback rate chapters next previous prev slide photo gallery slideshow`;

export const lineClasses: readonly LineClasses[] = [
  {
    language: 'English',
    which: `
      recommended related similar popular trending latest recent top other further suggested featured more most next
      previous editor's editors' must best essential also sponsored promoted hot breaking special`,
    what: `
      articles article stories story posts post news videos video topics topic content contents links headlines coverage
      reading reads read viewed shared watched commented picks items searches tags stories' podcasts galleries`,
    between: `for you the our your on this in from by about now today today's all see view and of to at like these week here`,
    verbs: `
      share follow subscribe sign join download get click tap read watch listen like tweet email print register log send
      support donate become view see visit check stay tell write contact comment discuss save try start browse explore
      discover receive report please find learn vote take submit connect enable allow stream buy order shop open email
      enter chat call text swipe refresh reload ring hear continue unlock create manage update let bookmark add include`,
    objects: `
      us newsletter newsletters app here inbox channel comments comment subscriber subscribers subscription member membership
      journalism story article page post podcast updates alerts alert notifications homepage website site facebook
      twitter instagram whatsapp telegram youtube tiktok linkedin threads bluesky friends conversation discussion feed
      account login password e-edition epaper trial supporter reporter newsroom typo error correction tip tips quiz
      poll thoughts opinion email e-mail javascript browser cookies preferences briefing digest roundup transcript full
      free hashtag group forum coverage stories articles headlines paywall ad-free
      contact release column piece essay excerpt op-ed commentary interview review video videos player clip slideshow`,
    goesOn: 'continue continues continued scroll resumes',
    below: `below after advertisement advertisements ad ads story article content reading main the this down to video our newsletter promotion read more for keep next photo gallery post is sponsor message in`,
    advertisements: 'advertisement advertisements advert advertising ad ads adverts sponsored advertorial advertise',
    units: `second seconds sec secs minute minutes min mins hour hours hr hrs h m d day days week weeks month months year years mo yr yrs`,
    ago: 'ago read reading',
    this: 'this',
    appeared: `originally first appeared republished reprinted adapted syndicated excerpted cross-posted crossposted reposted`,
    counts: `comments comment posts updates shares share photos photo images image pictures views view likes like retweets replies reactions slides videos claps`,
  },
  {
    language: 'Spanish',
    which:
      'recomendados recomendadas relacionados relacionadas relacionado mas ultimas ultimos otras otros destacadas destacados populares leidas leidos vistas compartidas similares sugeridos sugeridas proximo siguiente anterior principales',
    what: 'articulos articulo noticias noticia notas historias videos temas contenido contenidos enlaces entradas reportajes leido leidas leidos visto vistas comentado comentadas titulares lecturas publicaciones',
    between:
      'para ti usted lo las los el la en de del sobre este esta tema y por tambien hoy te pueden puede nuestros nuestras',
    verbs:
      'comparte compartir comparta siguenos sigue siga siganos suscribete suscribase unete unase descarga descargue recibe reciba haz haga lee lea leer ver mira mire escucha escuche visita visite registrate registrese inicia inicie apoya dona hazte envia envie escribe escribenos comenta comente participa consulta accede conoce entra',
    objects:
      'boletin boletines newsletter aplicacion app canal aqui clic correo redes noticia articulo nota historia comentario comentarios suscriptor suscripcion socio periodismo facebook twitter instagram whatsapp telegram youtube tiktok alertas notificaciones web pagina cuenta sesion podcast amigos gratis',
    goesOn: 'continua sigue siga continue continuar',
    below:
      'leyendo despues del de la el anuncio publicidad abajo articulo noticia contenido texto historia tras mas para debajo a continuacion',
    advertisements: 'publicidad anuncio anuncios patrocinado publirreportaje',
    units: 'segundo segundos minuto minutos min hora horas h dia dias semana semanas mes meses ano anos',
    ago: 'hace lectura tiempo',
    this: 'este esta',
    appeared: 'originalmente publico publicado publicada aparecio',
    counts: 'comentarios comentario fotos imagenes compartidos videos visitas',
  },
  {
    language: 'French',
    which:
      'recommandes recommandees lies liees associes similaires plus derniers dernieres autres populaires lus lues consultes vus partages commentes suggeres prochain suivant precedent meme memes tous toutes',
    what: 'articles article actualites actualite infos videos video sujets sujet contenus liens lus lues consultes vus partages themes theme dossiers dossier rubrique lectures titres publications reportages',
    between: 'pour vous les le la l nos dans sur de du des ce cet cette et a aussi en meme une',
    verbs:
      'partagez partager suivez suivez-nous abonnez-vous abonnez inscrivez-vous telechargez recevez cliquez lisez lire voir regardez ecoutez rejoignez rejoignez-nous soutenez connectez-vous donnez ecrivez-nous commentez retrouvez decouvrez consultez participez envoyez reagissez devenez visitez',
    objects:
      "newsletter newsletters lettre application appli chaine ici courriel mail reseaux article page commentaires commentaire abonne abonnes abonnement journalisme facebook twitter instagram whatsapp telegram youtube tiktok alertes notifications site compte podcast amis gratuit gratuitement l'article l'application l'appli l'actualite",
    goesOn: 'suite continuer poursuit continue poursuivez',
    below: "lire la l'article apres cette publicite de sous ci-dessous le se votre lecture annonce article en bas",
    advertisements: 'publicite annonce sponsorise publi-redactionnel partenaire',
    units: 'seconde secondes minute minutes min heure heures h jour jours semaine semaines mois an ans',
    ago: 'il y a lecture temps de',
    this: 'cet cette ce',
    appeared: "initialement paru publie publiee d'abord reproduit republie",
    counts: 'commentaires commentaire photos images partages videos vues',
  },
  {
    language: 'German',
    which:
      'empfohlene empfohlen verwandte ahnliche mehr weitere aktuelle neueste meistgelesene meistgelesenen meistgeklickte beliebte beliebteste andere passende nachster vorheriger meist top auch thema',
    what: 'artikel beitrage beitrag meldungen nachrichten themen thema inhalte links geschichten videos schlagzeilen gelesen kommentiert geteilt bilderstrecken interessant news berichte',
    between: 'fur sie dich zum zu diesem dem der die das aus von im in unsere unserer uber auch aktuell heute jetzt',
    verbs:
      'teilen teile folgen folge folgt abonnieren abonniere abonnierte melden melde laden lade lesen lies sehen sieh horen hor klicken klicke registrieren unterstutzen unterstutze werden werde schreiben schreib diskutieren kommentieren besuchen erhalten jetzt hier bestellen anmelden einloggen spenden',
    objects:
      'newsletter app kanal hier postfach kommentare kommentar abonnent abonnenten abo mitglied journalismus facebook twitter instagram whatsapp telegram youtube tiktok push-nachrichten benachrichtigungen website webseite seite konto podcast freunden artikel beitrag kostenlos probeabo uns e-paper',
    goesOn: 'weiter weiterlesen fortgesetzt lesen',
    below: 'nach der anzeige unten artikel text werbung geht es hier wird die fortsetzung beitrag unter',
    advertisements: 'anzeige anzeigen werbung advertorial sponsored gesponsert',
    units:
      'sekunde sekunden minute minuten min stunde stunden std tag tage tagen woche wochen monat monate monaten jahr jahre jahren',
    ago: 'vor lesezeit lesedauer',
    this: 'dieser dieses diese',
    appeared: 'zuerst ursprunglich erschien erschienen veroffentlicht ubernommen',
    counts: 'kommentare kommentar fotos bilder shares videos aufrufe',
  },
  {
    language: 'Italian',
    which:
      'consigliati consigliate correlati correlate simili piu altri altre ultimi ultime recenti popolari suggeriti prossimo precedente stesso scelti principali tutte tutti',
    what: 'articoli articolo notizie notizia storie video argomenti contenuti link letti lette visti viste condivisi commentati approfondimenti titoli post tema',
    between: 'per te voi i le gli il la lo su sul in di del della dal questo questa e anche oggi nostri nostre allo',
    verbs:
      'condividi condividete seguici segui seguiteci iscriviti iscrivetevi abbonati scarica ricevi clicca leggi guarda ascolta unisciti sostieni registrati accedi scrivi commenta scopri visita entra invia dona diventa',
    objects:
      'newsletter app canale qui email social articolo pagina commenti commento abbonato abbonamento giornalismo facebook twitter instagram whatsapp telegram youtube tiktok notifiche sito account podcast amici gratis gratuitamente',
    goesOn: 'continua prosegue continuare',
    below: "a leggere la lettura l'articolo dopo pubblicita sotto il dopo la per articolo testo",
    advertisements: 'pubblicita annuncio sponsorizzato pubbliredazionale inserzione',
    units: 'secondo secondi minuto minuti min ora ore giorno giorni settimana settimane mese mesi anno anni',
    ago: 'fa lettura tempo di',
    this: 'questo questa',
    appeared: 'originariamente pubblicato pubblicata apparso apparsa uscito',
    counts: 'commenti commento foto immagini condivisioni video visualizzazioni',
  },
  {
    language: 'Portuguese',
    which:
      'recomendados recomendadas recomendado relacionados relacionadas relacionado mais ultimas ultimos outras outros destaques populares lidas lidos vistas semelhantes sugeridos proximo anterior principais',
    what: 'artigos artigo noticias noticia materias materia historias videos topicos assuntos conteudo conteudos links lidas lidos vistas comentadas textos publicacoes posts reportagens',
    between: 'para voce si as os o a em no na de do da sobre este esta e tambem hoje nossas nossos pelo',
    verbs:
      'compartilhe compartilhar partilhe partilhar siga siga-nos assine inscreva-se junte-se baixe receba clique leia ler veja ver assista ouca visite cadastre-se apoie doe torne-se envie escreva comente participe acesse confira entre subscreva',
    objects:
      'newsletter boletim aplicativo app canal aqui e-mail redes artigo noticia materia pagina comentarios comentario assinante assinatura jornalismo facebook twitter instagram whatsapp telegram youtube tiktok alertas notificacoes site conta podcast amigos gratis',
    goesOn: 'continua continuar segue continue',
    below: 'lendo a ler depois da apos publicidade anuncio abaixo o artigo texto leitura materia conteudo',
    advertisements: 'publicidade anuncio anuncios patrocinado propaganda',
    units: 'segundo segundos minuto minutos min hora horas h dia dias semana semanas mes meses ano anos',
    ago: 'ha atras leitura tempo de',
    this: 'este esta',
    appeared: 'originalmente publicado publicada saiu',
    counts: 'comentarios comentario fotos imagens compartilhamentos partilhas videos',
  },
  {
    language: 'Dutch',
    which:
      'aanbevolen gerelateerde gerelateerd meer meest best andere laatste vergelijkbare populaire nieuwste volgende vorige uitgelichte',
    what: "artikelen artikel nieuws verhalen video's onderwerpen onderwerp berichten gelezen bekeken gedeeld links inhoud koppen",
    between: 'voor u jou je de het over dit in uit van op onze ook en vandaag',
    verbs:
      'deel volg abonneer meld schrijf download ontvang klik lees bekijk kijk luister word steun doneer registreer reageer log bezoek stuur ontdek praat',
    objects:
      'nieuwsbrief app kanaal hier mailbox reacties abonnee abonnement lid journalistiek facebook twitter instagram whatsapp telegram youtube tiktok meldingen website account podcast vrienden artikel pagina gratis ons',
    goesOn: 'verder gaat vervolgt',
    below: 'lees na de advertentie onder hieronder artikel tekst het verhaal reclame door',
    advertisements: 'advertentie advertenties reclame gesponsord advertorial',
    units: 'seconde seconden minuut minuten min uur uren dag dagen week weken maand maanden jaar',
    ago: 'geleden leestijd',
    this: 'dit deze',
    appeared: 'oorspronkelijk eerder verscheen gepubliceerd',
    counts: "reacties reactie foto's afbeeldingen video's",
  },
  {
    language: 'Polish',
    which:
      'polecane polecamy powiazane podobne wiecej najnowsze inne popularne najpopularniejsze najczesciej ostatnie nastepny poprzedni zobacz',
    what: 'artykuly artykul wiadomosci tematy temat teksty materialy filmy czytane ogladane komentowane wpisy',
    between: 'dla ciebie na ten z w o tez takze dzis nasze i',
    verbs:
      'udostepnij obserwuj sledz polub zapisz subskrybuj pobierz dolacz czytaj przeczytaj zobacz obejrzyj posluchaj kliknij zaloguj zarejestruj wesprzyj skomentuj napisz odwiedz kup otrzymuj wlacz',
    objects:
      'newsletter newslettera aplikacje aplikacji kanal tutaj komentarze komentarz prenumerate dziennikarstwo facebooku twitterze instagramie facebook twitter instagram whatsapp telegram youtube powiadomienia konto podcast artykul strone nas znajomym',
    goesOn: 'dalszy ciag dalsza czytaj',
    below: 'pod reklama ponizej artykulu tekstu czesc dalej materialu',
    advertisements: 'reklama reklamy sponsorowany sponsorowane',
    units:
      'sekund sekundy minut minuty minute min godzin godziny godzine dni dzien tydzien tygodnie miesiac miesiace lat lata rok',
    ago: 'temu czytania czas',
    this: 'ten ta',
    appeared: 'pierwotnie ukazal pierwszy opublikowany',
    counts: 'komentarzy komentarze komentarz zdjec zdjecia',
  },
  {
    language: 'Swedish, Danish, Norwegian',
    which:
      'rekommenderade anbefalede anbefalte relaterade relaterede relaterte mest mer mere fler flere andra andre senaste seneste siste populara populaere liknande lignende nasta neste naeste',
    what: 'artiklar artikler artikel artikkelen nyheter historier saker videor videoer amnet emnet innehall indhold innhold last laest lest sett delt',
    between: 'for dig deg om i fra fran av af til och og denne det dette vara vore dagens',
    verbs:
      'dela del folj folg prenumerera abonner anmal tilmeld meld ladda hent las laes les se lyssna lyt lytt klicka klik klikk bli bliv stod stott registrera logga log logg kommentera kommenter skriv tipsa',
    objects:
      'nyhetsbrev nyhedsbrev nyhetsbrevet nyhedsbrevet app appen kanal har her kommentarer prenumerant abonnent medlem journalistik journalistikk facebook twitter instagram whatsapp telegram youtube notiser varsler konto podcast artikeln artiklen artikkelen vanner venner oss os gratis',
    goesOn: 'fortsatter fortsaetter fortsetter',
    below:
      'efter etter annonsen annoncen under artikeln artiklen artikkelen texten teksten saken nedan nedenfor annons',
    advertisements: 'annons annonse annonce annonser reklame reklam sponsrat',
    units:
      'sekunder minut minuter minutter min timme timmar time timer dag dagar dage dager vecka veckor uge uger uke uker manad manader maneder ar',
    ago: 'sedan siden lastid lesetid laesetid for',
    this: 'denna denne dette den',
    appeared: 'ursprungligen oprindeligt opprinnelig publicerades publiceret publisert forst',
    counts: 'kommentarer kommentar bilder billeder',
  },
  {
    language: 'Russian, Ukrainian',
    which:
      'рекомендуемые рекомендуем похожие читаите еще последние другие популярные самое самые свежие популярное похожі інші останні більше по',
    what: 'статьи статья новости материалы темы теме тема видео публикации читаемое читаемые обсуждаемое статті новини матеріали ссылкам',
    between: 'для вас по на в из от о также этои этому и сегодня наши',
    verbs:
      'поделитесь поделиться подпишитесь подписываитесь следите скачаите присоединяитесь читаите читать смотрите смотреть слушаите кликните нажмите зарегистрируитесь воидите поддержите оставьте напишите комментируите получаите підпишіться підписуитесь долучаитесь стежте',
    objects:
      'рассылку приложение канал здесь тут комментарии комментарии подписку журналистику facebook twitter instagram whatsapp telegram telegram-канал телеграм-канал youtube уведомления саит страницу аккаунт подкаст друзьями нас статью новостью вконтакте телеграм сторінку',
    goesOn: 'продолжение продолжается далее',
    below: 'читать после рекламы ниже статьи под следует материала',
    advertisements: 'реклама рекламы спонсор',
    units:
      'секунд секунды минут минуты минуту мин часов часа час днеи дня день недель недели неделю месяцев месяца месяц лет года год',
    ago: 'назад чтения время тому',
    this: 'эта этот это цеи ця',
    appeared: 'впервые первоначально опубликована опубликован вперше',
    counts: 'комментариев комментария комментарии фото фотографии коментарів',
  },
  {
    language: 'Turkish',
    which: 'onerilen ilgili benzer son diger cok populer daha sonraki onceki',
    what: 'haberler haber yazilar makaleler videolar konular icerikler okunanlar okunan okunanlar izlenenler',
    between: 'sizin icin bu konuda ve en fazla',
    verbs: 'paylas paylasin takip abone indirin katilin okuyun tiklayin izleyin dinleyin kaydolun',
    objects:
      'edin ol olun bulten bultenimize uygulamayi uygulamamizi kanalimiza buraya yorum facebook twitter instagram whatsapp telegram youtube bizi haberi',
    goesOn: 'devami devam',
    below: 'reklamdan sonra haberin asagida yazinin ediyor',
    advertisements: 'reklam reklamlar ilan sponsorlu',
    units: 'saniye dakika saat gun hafta ay yil',
    ago: 'once okuma suresi',
    this: 'bu',
    appeared: 'ilk yayimlandi yayinlanmistir',
    counts: 'yorum yorumlar fotograf',
  },
  {
    language: 'Czech, Slovak',
    which:
      'doporucene doporucujeme souvisejici suvisiace podobne dalsi dalsie nejctenejsi najcitanejsie nejnovejsi najnovsie ctete citajte',
    what: 'clanky clanek zpravy spravy temata temy videa prispevky',
    between: 'pro vas k tematu tez take take na z',
    verbs:
      'sdilejte sdilet zdielat sledujte odebirejte odoberajte stahnete stiahnite prihlaste pridejte pridajte ctete citajte kliknete podporte',
    objects:
      'newsletter aplikaci aplikaciu kanal zde tu komentare facebook facebooku twitter instagram instagramu youtube telegram whatsapp nas clanek clanok ucet predplatne diskuse diskusie',
    goesOn: 'pokracuje pokracovani pokracovanie',
    below: 'clanek clanok pod reklamou nize textu za',
    advertisements: 'reklama inzerce inzercia',
    units:
      'sekund minut minuty minutami hodin hodinami hodiny dny dnu dnami dni tydny tyzdne mesici mesiacmi let roky rokmi',
    ago: 'pred cteni citania doba',
    this: 'tento',
    appeared: 'puvodne povodne poprve vysel',
    counts: 'komentaru komentare komentarov fotografii',
  },
  {
    language: 'Finnish, Hungarian, Romanian, Indonesian, Greek',
    which:
      'suositellut suosittelemme lisaa luetuimmat lue uusimmat ajanlott kapcsolodo hasonlo tovabbi legolvasottabb legfrissebb recomandate similare asemanatoare citite ultimele alte terkait rekomendasi terpopuler terbaru lainnya προτεινομενα σχετικα περισσοτερα δημοφιλη τελευταια',
    what: 'artikkelit jutut uutiset aiheesta cikkek hirek temaban articole stiri artikel berita αρθρα νεα ειδησεις βιντεο',
    between: 'sinulle myos a az meg cele mai pentru tine si untuk anda yang τα το για σας και',
    verbs:
      'jaa seuraa tilaa lataa liity lue katso klikkaa oszd kovess kovessen iratkozz iratkozzon toltsd olvassa kattints distribuie urmareste aboneaza-te descarca citeste bagikan ikuti unduh daftar baca klik κοινοποιηστε ακολουθηστε εγγραφειτε κατεβαστε διαβαστε',
    objects:
      'meita uutiskirje uutiskirjeemme sovellus tasta minket hirlevelunkre hirlevelre alkalmazast itt ne-ne newsletter newsletterul aplicatia aici kami aplikasi saluran sini facebook facebookissa facebookon instagramon instagram twitter youtube whatsapp telegram μας newsletter εφαρμογη εδω',
    goesOn: 'jatkuu folytatodik continua berlanjut συνεχιζεται',
    below:
      'mainoksen jalkeen juttu artikkeli cikk hirdetes utan articolul dupa publicitate artikel setelah iklan το αρθρο μετα τη διαφημιση',
    advertisements: 'mainos mainokset hirdetes reklam publicitate iklan διαφημιση',
    units:
      'sekuntia minuuttia tuntia paivaa viikkoa perce oraja napja hete minute ore zile saptamani luni detik menit jam hari minggu bulan tahun λεπτα ωρες ημερες',
    ago: 'sitten ezelott acum lalu yang πριν',
    this: 'tama ez acest artikel',
    appeared: 'alun perin eredetileg initial pertama',
    counts: 'kommenttia hozzaszolas comentarii komentar σχολια',
  },
];
