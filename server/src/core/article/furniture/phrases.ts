// What page furniture says, by language. Data only: lines are compared word by word after folding case, accents and punctuation.
// Each list is one string, its phrases parted by commas.
// whole: the line says this and no more. opening: the line begins with it. closing: it ends with it, capitalised or behind a mark.
// label: the line begins with it and a colon or a bracket. within: the line says it somewhere, which a story may do too.
// telling: the line says it somewhere, which only a page does.

export interface FurnitureWords {
  readonly whole?: string;
  readonly opening?: string;
  readonly label?: string;
  readonly closing?: string;
  readonly within?: string;
  readonly telling?: string;
}

export interface FurniturePhrases {
  readonly language: string;
  /** Labels, links and prompts: related stories, newsletter, share, app. */
  readonly widget: FurnitureWords;
  /** Standing text: comment policy, cookies, rights. */
  readonly policy: FurnitureWords;
  /** What is left of a post, a player or a gallery that was in the page. */
  readonly embed?: FurnitureWords;
  /** Where the text comes from and whose opinion it is: republication, syndication, disclaimers. */
  readonly endMatter?: FurnitureWords;
}

export const furniturePhrases: readonly FurniturePhrases[] = [
  {
    language: 'English',
    widget: {
      telling: `
        delivered to your inbox, straight to your inbox, in your inbox, to your inbox, unsubscribe at any time, opens in new
        window, top stories delivered, straight to your phone, in the comments below, in the comments section below, in
        the comment section below, comments section below, in this browser for the next time, manage newsletters, sign up
        for our, subscribe to our, subscribe here, sign up here, sign up today, sign up now, please verify you're not a
        robot, you must select at least, continue reading the main story`,
      closing: `
        read more, learn more, see more, continue reading, click here, full story, read the full story, read more here,
        find out more, more here, watch here, listen here, read it here, show more, view all, see all, subscribe now`,
      whole: `
        more, also, analysis opinion, opinion analysis, opinion commentary, analysis commentary, loading, read
        full article, view comments, editors picks, editor picks, what others are reading, people are reading,
        stories you may like, from around the web, trending on, just in, latest, related, read next, read full
        story, most popular, trending, trending now, recommended, recommended for you, you may also like, you
        might also like, you may like, editors' picks, editor's choice, popular now, in case you missed it,
        don't miss, what to read next, up next, next article, previous article, next story, previous story,
        share, share this, share this article, share this story, share this page, share on facebook, share on
        twitter, print, email, paid content, around the web, from the web, from our partners, comments, leave a
        comment, leave a reply, post a comment, add a comment, view comments, show comments, join the
        conversation, join the discussion, subscribe, subscribe now, sign up, sign up now, sign in, log in,
        newsletter, newsletters, tags, topics, back to top, skip to content, skip to main content, skip to navigation, skip navigation, jump to content, load more, listen to this article,
        read in app, open in app, download the app, follow us, photo gallery, contact us, about us, view
        gallery, skip advertisement, manage preferences, read the original article, in pictures, related
        internet links, top comments, join the debate, write a comment, show more comments, share this post,
        copy link, link copied, link copied to clipboard, must read, you might be interested in, you may be interested in, you may also be
        interested in, you might also be interested in, explore more, explore more
        topics, our picks, promoted, promoted content, paid partnership, report this ad, video player is loading, this content requires cookies`,
      label: `
        full coverage, more, also, video, videos, gallery, slideshow, poll, quiz, podcast, must read, must watch, don't miss, check out, click
        here, read, read it, watch live, watch now, live, more from, more on this, also on, view, read the, learn more, photos,
        see, previously, now read, keep reading, next, explore, in case you missed it, newsletter, subscribe, sign up, follow,
        tags, topics, related, related stories, read more, see more on, see also, also read, watch, listen, comments,
        more stories, recommended, share this, filed under, keywords, our standards, suggested topics, read next, up next,
        tagged with, while you're here, before you go, also in this section, also in this edition, also in this issue, also in this series, in pictures, in photos, elsewhere on this site,
        you may have missed, most read, most popular, most viewed, most watched, most shared, top stories, more to read, further reading,
        trending, trending now, popular now, recommended reading, related story, related article, related coverage, related content,
        related news, related video, related videos, related reading, also see, have your say, from the archive, from our archive,
        infographic, interactive, our pick, editor's pick, editors' picks`,
      opening: `
        we want to hear from you, keep scrolling for, swipe for, swipe through, chip in, most popular in, trending in, tap for, jump to latest, what did you think of this,
        also on, read more, also read, read also, more from, more on this, more on, see also, visit our, visit us, check out our, listen to our,
        watch our, want more, want to get, like what you, looking for more, trending on, sign up now, sign up today, click to,
        click for, for more from, for more on, follow us, share this story, share this article,
        share your, sign up for, sign up to, subscribe to, subscribe for, click here, tap here, download our, download
        the app, get our, get the latest, get breaking news, get the best of, like us on, find us on, join us on, join
        our, have your say, tell us what you think, tell us in the comments, send us your, support our journalism,
        support independent journalism, become a member, become a subscriber, filed under, story continues below,
        article continues below, never miss a story, sign up here, get more stories, click to share, turn on
        notifications, see more on, catch all the, get latest, view original content, share on, share via, share this
        on, do you have a story, got a story, got a tip, have a story, read the full, read the rest, for more stories,
        for more news, for more on this story, stay up to date with, stay informed with, enjoying this, enjoyed this,
        did you enjoy, if you liked this, you can follow, follow all the latest, have you been affected, are you
        affected by, join the debate, get in touch with us, let us know in, let us know what, what do you think about
        this, write to us at, email us at, contact us at, send us a, already a subscriber, already have an account,
        to read this article in full, to continue reading, sign in to, log in to, create an account, start your free`,
      within: `
        homepage for more, website for more, home page for more, readers like you, free articles left, free stories left, stories left this month, articles left this month, keeps this site, site for more stories, your inbox, our newsletter, sign up for, click here, follow me on, follow them on, on twitter at, on facebook at, our newsletters, our daily newsletter, our weekly
        newsletter, our free newsletter, our morning newsletter, our evening newsletter, our email newsletter, our
        app, push notifications, in the comments below, in the comments section below, in the comment section below,
        comments section below, follow us on, follow us at, our facebook page, our whatsapp channel, our telegram
        channel, our youtube channel, our channel, our social media, our homepage, top stories delivered, share your
        thoughts, leave a comment, our podcast, daily briefing, delivered straight to your, straight to your phone,
        opens in new window, have a news tip, report a correction, report a typo, follow her on twitter, follow her on
        x, follow her on instagram, follow him on twitter, follow him on x, follow him on instagram`,
    },
    embed: {
      whole: `
        view this post on instagram, view this photo on instagram, toggle caption, enlarge this image, image, photo, photos, video, just
        watched, must watch, skip ad, play facebook, your browser does not support the video tag, close, chart, graphic,
        interactive, media caption, image caption, image source, image copyright`,
      opening: `
        view this post, a post shared by, a photo posted by, a video posted by, a photo shared by, view this thread, media
        playback is, your browser does not support, please enable javascript, enable javascript, this video file, this
        content is not available, view more on instagram, embed from, embedded content, enlarge this image, scroll for more,
        tap to unmute, to view this video, click to expand`,
      telling: 'more videos must watch, just watched, enable javascript, media playback is unsupported, toggle caption',
    },
    endMatter: {
      whole: `
        notes to editors, note to editors, notes for editors, notes to the editor, media contact, media contacts, press contact,
        press contacts, media enquiries, media inquiries, press enquiries, press inquiries`,
      label: `
        this article first appeared, source link, notes to editors, notes for editors, media contact, media contacts, press
        contact, press contacts, media enquiries, media inquiries, press enquiries, press inquiries, for media inquiries,
        for media enquiries, for press enquiries, for press inquiries, contact for media`,
      opening: `
        for interviews please, for interviews and, for interviews contact, for media inquiries, for media enquiries, for press
        enquiries, for press inquiries, for further information please contact, for further information contact,
        for more information please contact, for more information contact, for high-resolution images,
        originally published, first published in, first published on, first published by, reprinted with permission, republished
        with permission, reprinted from, republished from, reproduced with permission, this article is republished, the
        opinions expressed, opinions expressed, the views expressed, views expressed, the opinions of, npr transcripts are,
        this is a rush transcript, rush transcript, content created by, this transcript, distributed by, this story is part of,
        this article is part of, this piece is part of, a version of this, this is a rush`,
      within: `
        do not necessarily reflect, do not represent the views, not necessarily those of, reflect the views of, own and do
        not, without charge to any, for reprint, first appeared in, first appeared on, originally appeared, originally
        published, final form, accuracy and availability, authoritative record of`,
      telling: `
        print edition with the headline, print edition under the headline, appeared first on, reprint permission, licensing opportunities, eligible news publisher, are created on a rush deadline, rush transcript,
        was originally published on, was first published on, republished with permission, under a creative commons,
        opinions expressed in this, views expressed in this, author's own, this copy may not be in its final form`,
    },
    policy: {
      telling: `
        all rights reserved, may not be published broadcast, your email address will not be published, required fields are
        marked, terms of service apply, privacy policy and terms, terms of use and privacy, you agree to our, you agree to the,
        comments are closed, comments are now closed, comments are moderated, without our written permission, we use cookies,
        community guidelines and, cookie settings, your ad choices, do not sell my`,
      label: 'disclaimer',
      whole: `
        cookie policy, privacy policy, cookie settings, terms of service, terms of use, all rights reserved`,
      opening: `
        we use cookies, this site uses, this website uses, by posting, by commenting, by submitting, by signing up, by
        subscribing, by registering, by continuing to, by clicking, by using this, comments are, comments on this,
        your comment will, comments posted, comments may be, commenting is, commenters, fields marked, required
        fields, your email address, you must be logged in, you need to be logged in, please log in, please sign in,
        please keep, please be respectful, please read our, please note that comments, we reserve the right, we
        welcome comments, we welcome your, we encourage, we invite, we ask that, we
        moderate comments, some of the comments, all comments, messages that, comments that, posts that, do you have
        an opinion on, thank you for reading, thank you for visiting, thank you for joining, thank you for subscribing,
        thank you for your comment, thank you for your feedback, thank you for taking the time, thanks for reading, thanks for visiting, this material may not
        be, copyright, reproduction in whole, accept cookies, accept all cookies, manage cookies, manage your choices,
        the views expressed, views expressed in the comments, no part of this, we value your privacy, reproduction
        without`,
      within: `
        we use cookies, uses cookies, use of cookies, cookie policy, cookie settings, cookie preferences, privacy
        policy, terms of service, terms of use, terms and conditions apply, community guidelines, community standards,
        community rules, comment policy, comments policy, commenting policy, commenting guidelines, our house rules,
        not responsible for the content of external, comments are subject to, will not be published, reserve the right to remove, reserve the right to
        delete, reserve the right to edit, all rights reserved, may not be published broadcast, off topic comments,
        opinions expressed in comments, without prior written permission, without our written
        permission, without prior express written`,
    },
  },
  {
    language: 'Spanish',
    widget: {
      label: `
        lee tambien, lea tambien, ver tambien, mira tambien, relacionado, relacionada, te puede interesar, lee mas, leer mas, video, etiquetas, publicidad`,
      closing: `
        leer mas, ver mas, seguir leyendo, lee mas`,
      whole: `
        mas informacion, te puede interesar, te recomendamos, recomendado para ti, le puede interesar, tambien
        te puede interesar, compartir, comparte, comentarios, deja un comentario, suscribete, suscribirse,
        etiquetas, archivado en, ver mas, leer mas, lee tambien, lea tambien, siguenos, lo ultimo, ver
        comentarios, iniciar sesion, ver tambien, mira tambien, tambien te recomendamos`,
      opening: `
        lee tambien, lea tambien, leer mas, lea mas, siguenos en, suscribete, comparte esta, descarga nuestra, recibe
        en tu, te puede interesar, compartir en, comparte en, unete a, suscribase a, sigue leyendo, siga leyendo, haz
        clic, haga clic, descarga la app, mira tambien, ver tambien, tambien te puede interesar, puedes seguir`,
      within: `
        nuestro boletin, nuestra newsletter, nuestras redes sociales, en tu correo, nuestra app, nuestra aplicacion,
        nuestro canal de`,
    },
    embed: {
      opening: `
        ver esta publicacion, una publicacion compartida, ver esta foto, publicacion compartida`,
    },
    endMatter: {
      opening: `
        las opiniones expresadas, los textos firmados, este articulo fue publicado, publicado originalmente`,
      within: `
        no reflejan necesariamente, no representan necesariamente, responsabilidad exclusiva`,
    },
    policy: {
      telling: `
        todos los derechos reservados, prohibida la reproduccion, prohibida su reproduccion, prohibida toda reproduccion, utilizamos cookies`,
      opening: `
        utilizamos cookies, usamos cookies, este sitio utiliza, esta web utiliza, al publicar un comentario, los
        comentarios`,
      within: `
        utilizamos cookies, utiliza cookies, politica de privacidad, politica de cookies, todos los derechos
        reservados, normas de la comunidad, los campos obligatorios, no sera publicada, prohibida la reproduccion,
        prohibida su reproduccion, prohibida toda reproduccion, aviso legal, terminos y condiciones, reservados todos
        los derechos, condiciones de uso`,
    },
  },
  {
    language: 'French',
    widget: {
      label: `
        lire aussi, a lire, a lire aussi, voir aussi, a voir aussi, lire, sur le meme sujet, video, publicite`,
      closing: `
        lire la suite, en savoir plus, lire plus, lire aussi`,
      whole: `
        a lire aussi, lire aussi, a lire, voir aussi, a voir aussi, partager, partager cet article,
        commentaires, laisser un commentaire, s'abonner, abonnez-vous, newsletter, recommande pour vous, nos
        articles, suivez-nous, a decouvrir, le plus lu, vos commentaires, reagir, commenter, imprimer, en savoir
        plus, plus d'articles, contenus sponsorises, newsletters, lire plus`,
      opening: `
        lire aussi, a lire aussi, lire la suite, voir aussi, suivez-nous, abonnez-vous, inscrivez-vous, telechargez
        notre, partagez cet, recevez, partager sur, partagez sur, rejoignez notre, rejoignez-nous, s'inscrire a,
        cliquez ici, telechargez l'application, telechargez l'appli, suivez toute, retrouvez toute, soutenez, a voir
        aussi, sur le meme sujet`,
      within: `
        notre newsletter, nos newsletters, notre lettre, notre application, nos reseaux sociaux, votre boite mail,
        dans les commentaires ci-dessous, notre chaine, chaine whatsapp, en cliquant ici`,
    },
    embed: {
      opening: `
        voir cette publication, une publication partagee, publication partagee`,
    },
    endMatter: {
      opening: `
        les opinions exprimees, les propos tenus, cet article est republie, article initialement publie`,
      within: `
        n'engagent que, ne refletent pas necessairement`,
    },
    policy: {
      telling: `
        tous droits reserves, reproduction interdite, tous droits de reproduction`,
      opening: `
        nous utilisons des cookies, ce site utilise, en poursuivant votre navigation, les commentaires sont, en
        publiant un commentaire`,
      within: `
        utilisons des cookies, utilise des cookies, politique de confidentialite, tous droits reserves, charte de
        moderation, champs obligatoires, ne sera pas publiee, conditions generales d'utilisation, tous droits de
        reproduction, toute reproduction, reproduction interdite, mentions legales`,
    },
  },
  {
    language: 'German',
    widget: {
      label: `
        lesen sie auch, mehr zum thema, auch interessant, lesen sie hier, mehr dazu, video, schlagworte, themen`,
      closing: `
        mehr lesen, weiterlesen, mehr dazu, mehr erfahren`,
      whole: `
        zum thema, lesen sie auch, lesen sie mehr, weiterlesen, das konnte sie auch interessieren, das konnte
        sie interessieren, meistgelesen, empfehlungen, teilen, artikel teilen, drucken, kommentare, kommentar
        schreiben, newsletter, abonnieren, schlagworte, mehr anzeigen, startseite, mehr lesen, mehr dazu, auch
        lesenswert, passend zum thema, lesen sie dazu, jetzt lesen, zur startseite, kommentieren, das konnte
        dich auch interessieren, diskutieren sie mit, jetzt abonnieren, zum newsletter`,
      opening: `
        lesen sie auch, lesen sie hier, mehr zum thema, lesen sie mehr, folgen sie uns, abonnieren sie, melden sie
        sich, jetzt anmelden, laden sie unsere, teilen sie, folgen sie, folge uns, folgt uns, abonniere unseren,
        abonniere, diskutieren sie mit, jetzt abonnieren, auf facebook teilen, teilen auf, laden sie die, mehr dazu,
        das konnte sie auch`,
      within: `
        unseren newsletter, unserem newsletter, unsere app, unserer app, unserem whatsapp-kanal, in den kommentaren`,
    },
    embed: {
      opening: `
        sieh dir diesen beitrag, ein beitrag geteilt, dieser inhalt kann`,
    },
    endMatter: {
      opening: `
        dieser artikel erschien, dieser text erschien, dieser beitrag erschien, die meinung des`,
      within: `
        nicht unbedingt die meinung, gibt nicht die meinung`,
    },
    policy: {
      telling: `
        alle rechte vorbehalten, wir verwenden cookies, wir nutzen cookies`,
      opening: `
        wir verwenden cookies, diese website verwendet, diese webseite nutzt, wir nutzen cookies, bitte beachten sie
        unsere, die kommentare`,
      within: `
        verwenden cookies, verwendet cookies, nutzen cookies, datenschutzerklarung, alle rechte vorbehalten, unsere
        netiquette, nutzungsbedingungen, pflichtfelder, wird nicht veroffentlicht, vervielfaltigung, nachdruck nur,
        nachdruck verboten`,
    },
  },
  {
    language: 'Italian',
    widget: {
      label: `
        leggi anche, vedi anche, guarda anche, per approfondire, tag, video`,
      closing: `
        leggi tutto, leggi di piu, continua a leggere`,
      whole: `
        leggi anche, leggi tutto, leggi di piu, potrebbe interessarti, potrebbe interessarti anche, ti potrebbe
        interessare anche, potrebbero interessarti, ti potrebbe interessare, condividi, condividi questo
        articolo, commenti, lascia un commento, iscriviti, abbonati, argomenti, seguici, per approfondire, leggi
        l'articolo completo, ti consigliamo, vedi anche, guarda anche`,
      opening: `
        leggi anche, leggi tutto, seguici su, iscriviti alla, iscriviti al, scarica la nostra, condividi questo, vedi
        anche, guarda anche, leggi l'articolo, condividi su, unisciti al, entra nel nostro, segui i nostri, segui le
        nostre, ricevi le, per approfondire`,
      within: 'nostra newsletter, nostra app, nostri canali social, nostro canale',
    },
    embed: {
      opening: `
        visualizza questo post, un post condiviso, visualizza questa foto`,
    },
    endMatter: {
      opening: `
        le opinioni espresse, questo articolo e stato pubblicato`,
      within: `
        non riflettono necessariamente`,
    },
    policy: {
      telling: `
        riproduzione riservata, tutti i diritti riservati`,
      opening: 'utilizziamo i cookie, usiamo i cookie, questo sito utilizza, questo sito usa, i commenti',
      within: `
        utilizza i cookie, utilizza cookie, informativa sulla privacy, tutti i diritti riservati, diritti riservati,
        riproduzione riservata, campi obbligatori, non sara pubblicato, vietata la riproduzione, note legali, termini
        e condizioni`,
    },
  },
  {
    language: 'Portuguese',
    widget: {
      label: `
        leia tambem, leia mais, veja tambem, saiba mais, assista, video, tags`,
      closing: `
        leia mais, saiba mais, ver mais, continue lendo`,
      whole: `
        leia tambem, leia mais, veja tambem, saiba mais, recomendados, recomendado para voce, voce tambem pode
        gostar, compartilhe, compartilhar, partilhar, comentarios, deixe um comentario, assine, inscreva-se,
        siga-nos, veja mais, mais sobre o assunto, comente, assinar, em alta, veja mais noticias, relacionadas`,
      opening: `
        leia tambem, leia mais, veja tambem, siga-nos, siga o, assine a, assine nossa, inscreva-se, baixe o, baixe
        nosso, clique aqui, compartilhe esta, receba as, receba no, compartilhe no, compartilhar no, entre no, entre
        em nosso, participe do, siga nosso, siga nossas, veja mais, cadastre-se, faca parte, receba noticias, clique
        para`,
      within: 'nossa newsletter, nosso canal, nossas redes sociais, nosso aplicativo, nosso app, nosso boletim',
    },
    embed: {
      opening: `
        ver essa foto, uma publicacao compartilhada, ver esta publicacao, uma publicacao partilhada`,
    },
    endMatter: {
      opening: `
        as opinioes expressas, este texto nao reflete, publicado originalmente`,
      within: `
        nao refletem necessariamente, nao reflete necessariamente`,
    },
    policy: {
      telling: `
        todos os direitos reservados, proibida a reproducao, reproducao proibida`,
      opening: 'utilizamos cookies, usamos cookies, este site utiliza, este site usa, os comentarios',
      within: `
        utiliza cookies, usa cookies, politica de privacidade, politica de cookies, todos os direitos reservados,
        termos de uso, campos obrigatorios, nao sera publicado, proibida a reproducao, reproducao proibida, termos e
        condicoes`,
    },
  },
  {
    language: 'Dutch',
    widget: {
      label: `
        lees ook, lees meer, bekijk ook, kijk ook, zie ook`,
      closing: `
        lees meer, lees verder`,
      whole: `
        lees ook, lees meer, gerelateerd, aanbevolen, deel dit artikel, delen, reacties, reageer, abonneer,
        nieuwsbrief, volg ons, ook interessant, word abonnee, inloggen, lees ook dit`,
      opening: `
        lees ook, lees meer, volg ons, abonneer je, meld je aan, schrijf je in, download onze, deel dit, deel op, word
        abonnee, blijf op de hoogte, ontvang onze, reageer op`,
      within: 'onze nieuwsbrief, onze app, in je mailbox, ons whatsapp-kanaal',
    },
    embed: {
      opening: `
        dit bericht op instagram, een bericht gedeeld, bekijk dit bericht`,
    },
    endMatter: {
      opening: `
        dit artikel verscheen, dit stuk verscheen`,
    },
    policy: {
      telling: `
        alle rechten voorbehouden, zonder schriftelijke toestemming`,
      opening: `
        wij gebruiken cookies, we gebruiken cookies, deze website gebruikt, deze site gebruikt, reacties worden`,
      within: `
        gebruiken cookies, gebruikt cookies, privacybeleid, privacyverklaring, cookiebeleid, alle rechten
        voorbehouden, onze huisregels, verplichte velden, wordt niet gepubliceerd, algemene voorwaarden, zonder
        schriftelijke toestemming`,
    },
  },
  {
    language: 'Polish',
    widget: {
      label: `
        czytaj tez, czytaj takze, czytaj wiecej, zobacz tez, zobacz takze, zobacz, tagi`,
      closing: `
        czytaj wiecej, czytaj dalej, zobacz wiecej`,
      whole: `
        czytaj tez, czytaj takze, czytaj wiecej, czytaj rowniez, zobacz tez, zobacz takze, zobacz rowniez,
        przeczytaj takze, przeczytaj rowniez, polecane, polecamy, najnowsze, udostepnij, komentarze, dodaj
        komentarz, subskrybuj, tagi, warto przeczytac, przeczytaj, zobacz wiecej, na ten temat, skomentuj,
        najpopularniejsze`,
      opening: `
        czytaj tez, czytaj takze, czytaj wiecej, zobacz tez, zobacz takze, przeczytaj takze, obserwuj nas, zapisz sie,
        pobierz nasza, udostepnij ten, polub nas, sledz nas, udostepnij na, przeczytaj rowniez, zobacz rowniez, czytaj
        rowniez, subskrybuj, kup prenumerate`,
      within: 'naszego newslettera, nasz newsletter, nasza aplikacje, w naszej aplikacji',
    },
    embed: {
      opening: `
        wyswietl ten post, post udostepniony przez`,
    },
    policy: {
      telling: `
        wszelkie prawa zastrzezone, wszystkie prawa zastrzezone`,
      opening: 'uzywamy plikow cookie, ta strona uzywa, ta strona korzysta, korzystamy z plikow, komentarze sa',
      within: `
        plikow cookie, pliki cookie, plikow cookies, polityka prywatnosci, polityki prywatnosci, wszelkie prawa
        zastrzezone, pola wymagane, nie zostanie opublikowany, kopiowanie, bez zgody wydawcy`,
    },
  },
  {
    language: 'Swedish, Danish, Norwegian',
    widget: {
      label: `
        las ocksa, las mer, las aven, les ogsa, laes ogsa, se ocksa, se ogsa, las`,
      closing: `
        las mer, les mer, laes mere`,
      whole: `
        las ocksa, las mer, las aven, dela, dela artikeln, kommentarer, prenumerera, les ogsa, les mer, laes
        ogsa, laes mere, del artiklen, del artikkelen, folg oss, folj oss, relaterat, senaste nytt, se ocksa, se
        ogsa, mest lasta`,
      opening: `
        las ocksa, las mer om, les ogsa, laes ogsa, folj oss, folg oss, folg os, prenumerera pa, ladda ner, last ned,
        dela pa, se ocksa, se ogsa, del pa, tilmeld dig, meld deg pa, bli medlem, anmal dig`,
      within: 'vart nyhetsbrev, vores nyhedsbrev, var app, vores app',
    },
    embed: {
      opening: `
        visa detta inlagg, ett inlagg delat, vis dette opslag, et opslag delt, se dette innlegget, et innlegg delt`,
    },
    policy: {
      telling: `
        alla rattigheter forbehallna, alle rettigheter forbeholdt`,
      opening: 'vi anvander cookies, vi bruger cookies, vi bruker cookies, vi bruker informasjonskapsler',
      within: `
        anvander cookies, bruger cookies, bruker informasjonskapsler, integritetspolicy, privatlivspolitik, alla
        rattigheter forbehallna, alle rettigheter, alle rettigheder`,
    },
  },
  {
    language: 'Russian, Ukrainian',
    widget: {
      label: `
        читаите также, читаите, смотрите также, по теме, читаите також, теги`,
      closing: `
        читать далее, подробнее, читати далі`,
      whole: `
        читаите также, читать также, рекомендуем, популярное, поделиться, комментарии, подписаться, читаите
        також, поширити, коментарі, смотрите также, новости партнеров, подробнее`,
      opening: `
        читаите также, подписываитесь на, подпишитесь на, следите за, скачаите, читаите також, підписуитесь на,
        смотрите также, поделиться в, присоединяитесь, вступаите, оставьте комментарии, читати також`,
      within: 'наш телеграм-канал, наш канал, нашу рассылку, нашем приложении, нашем телеграм-канале',
    },
    embed: {
      opening: `
        посмотреть эту публикацию, публикация от, переглянути цеи допис`,
    },
    policy: {
      telling: `
        все права защищены, всі права захищені`,
      opening: 'мы используем, этот саит использует, саит использует',
      within: `
        фаилы cookie, фаилов cookie, политика конфиденциальности, политикои конфиденциальности, все права защищены,
        обязательные поля, не будет опубликован, при использовании материалов, перепечатка, пользовательское
        соглашение, всі права захищені`,
    },
  },
  {
    language: 'Turkish, Czech, Indonesian',
    widget: {
      label: `
        baca juga, ctete take, prectete si, ilgili haber`,
      whole: `
        ilginizi cekebilir, bunlari da okuyun, paylas, yorumlar, ctete take, prectete si take, nejctenejsi,
        sdilet, diskuse, baca juga, terpopuler, bagikan`,
      opening: 'baca juga, ctete take, prectete si take, sledujte nas, bizi takip edin, ikuti kami',
    },
    policy: {
      telling: `
        tum haklari saklidir, vsechna prava vyhrazena, hak cipta dilindungi`,
      within: `
        soubory cookie, cerez politikasi, gizlilik politikasi, tum haklari saklidir, vsechna prava vyhrazena,
        kebijakan privasi, hak cipta dilindungi`,
    },
  },
  {
    language: 'Greek, Arabic, Chinese, Japanese',
    widget: {
      whole: `
        διαβαστε επισης, διαβαστε ακομη, δειτε επισης, اقرا ايضا, مواضيع ذات صلة, شارك, 相关新闻, 相关阅读, 推荐阅读, 更多新闻,
        延伸阅读, 相關新聞, 関連記事, 続きを読む, おすすめ記事, あわせて読みたい`,
      opening: 'διαβαστε επισης, اقرا ايضا',
    },
    policy: {
      telling: `
        جميع الحقوق محفوظة, 版权所有, 無断転載`,
      within: 'πολιτικη απορρητου, سياسة الخصوصية, جميع الحقوق محفوظة, 版权所有, 隐私政策, 無断転載',
    },
  },
];
