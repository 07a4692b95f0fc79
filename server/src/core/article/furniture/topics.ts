// What standing text speaks of, and to whom, by single words. Data only, folded as the phrases are.

/** Words of a writer who speaks to readers, which news prose does not do outside quotation marks. */
export const addressWords = `
  we our us you your yours we'll we've we're you've you'll please tu tus usted nuestro nuestra nuestros vous votre vos nous notre nos wir unsere unser
  unseren unserer ihre ihren bitte nostro nostra nostri tuo tua voce nossa nosso seu sua wij onze ons uw je nasz nasza
  naszej twoj twoje vi var vart vores din dina мы наш наша наши вы ваш`;

/** What standing text on a page is about. Two of these beside a word of address make a line of it. */
export const furnitureTopics = `
  comment comments commenting commenters post posts posting posted messages moderated moderators moderate approved deleted removed civil
  respectful preferences podcast abusive offensive off-topic guidelines rules agree terms privacy cookies cookie asterisk required fields inbox newsletter
  newsletters subscribe subscriber subscribers subscription unsubscribe signing signed register registered app alerts
  notifications website site advertising personalise personalize consent login account password feedback
  thoughts readers reader newsroom unlimited trial ad-free paywall scrolling share click e-mail email facebook twitter instagram whatsapp telegram journalism donate donation
  comentarios comentario privacidad boletin suscribete suscripcion commentaires commentaire confidentialite
  abonnez-vous navigation kommentare kommentar datenschutz einwilligung webseite commenti commento iscriviti sito
  privacidade reacties nieuwsbrief privacybeleid komentarze prywatnosci kommentarer nyhetsbrev комментарии рассылку
  саите`;

/** Words of reported speech, which a page's own lines hardly hold. */
export const reportingWords = `
  said says told tells wrote writes asked replied warned insisted dijo afirmo aseguro declaro explico dit declare affirme explique
  sagte erklarte betonte detto dichiarato spiegato disse afirmou explicou zei vertelde powiedzial powiedziala stwierdzil sade
  sagde sa сказал сказала заявил заявила сообщил`;
