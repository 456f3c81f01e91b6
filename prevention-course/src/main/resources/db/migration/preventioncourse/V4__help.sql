insert into help_entry (slug, position, topic, question, answer) values
('me-connecter', 1, 'Me connecter', 'Comment me connecter à l''espace de mon établissement ?',
$md$Sur la page de connexion, saisissez :

1. votre **identifiant** : le SIRET de l'établissement, 14 chiffres. Vous pouvez le coller avec ou sans espaces ;
2. votre **mot de passe**, communiqué par votre caisse régionale.

Puis choisissez **Me connecter**. Si le message indique que l'identifiant ou le mot de passe est incorrect, vérifiez qu'il s'agit bien du SIRET de cet établissement et non de celui du siège, ainsi que les majuscules du mot de passe.$md$),

('mot-de-passe-perdu', 2, 'Me connecter', 'J''ai perdu mon mot de passe. Que faire ?',
$md$Écrivez à votre caisse régionale : la page [Caisses régionales](/caisses-regionales) donne son adresse et son téléphone. Indiquez le **nom de l'établissement**, son **SIRET**, votre nom, votre fonction et vos coordonnées.

La caisse vérifie votre demande et vous aide à retrouver l'accès. Elle ne vous demandera jamais votre ancien mot de passe. Vos réponses et vos documents ne sont pas touchés.$md$),

('responsable-parti-mot-de-passe-connu', 3, 'Me connecter',
'La personne en charge de l''espace est partie, mais le chef d''établissement connaît le mot de passe',
$md$Connectez-vous avec le SIRET et ce mot de passe, puis mettez l'espace à votre nom :

1. ouvrez **Mon profil** ;
2. dans **Mes identifiants**, remplacez l'adresse de courriel du compte ;
3. dans **Contacts établissement**, remplacez la personne en charge de l'espace ;
4. enregistrez.

L'ancienne et la nouvelle adresse du compte sont prévenues du changement. Changez aussi le mot de passe avec l'aide de votre caisse régionale si la personne partie le connaissait.$md$),

('responsable-parti-mot-de-passe-inconnu', 4, 'Me connecter',
'La personne en charge est partie et plus personne ne connaît le mot de passe',
$md$Écrivez à votre caisse régionale depuis l'adresse du **chef d'établissement** ou de la **personne de contact** inscrite dans le profil : la caisse reconnaît l'adresse et peut répondre plus vite. Précisez le nom de l'établissement, son SIRET et la personne qui reprend l'espace.

L'adresse se trouve sur la page [Caisses régionales](/caisses-regionales).$md$),

('adresses-changees', 5, 'Me connecter',
'Les adresses du chef d''établissement et de la personne de contact ont toutes les deux changé',
$md$Vous ne recevez alors plus aucun message du portail. Écrivez à votre caisse régionale en donnant :

- le nom et le **SIRET** de l'établissement ;
- la nouvelle adresse de courriel, et à qui elle appartient ;
- votre nom, votre fonction et un numéro de téléphone.

La caisse vous rappelle pour vérifier, puis vous aide à retrouver l'accès. Une fois connecté, mettez à jour **Mon profil**.$md$),

('session-expiree', 6, 'Me connecter', 'Le portail me dit que ma session a expiré',
$md$Pour protéger vos données, le portail vous déconnecte après une heure sans activité. Choisissez **Me connecter** sur la page affichée et saisissez à nouveau votre mot de passe.

Il n'est pas nécessaire de vider le cache ni d'effacer les cookies de votre navigateur. Si la page revient sans cesse, fermez l'onglet et ouvrez à nouveau le portail depuis son adresse.$md$),

('profil-avant-parcours', 7, 'Mon profil', 'Pourquoi le bouton « Poursuivre mon parcours » est-il inactif ?',
$md$Le parcours s'ouvre lorsque **votre profil est validé**. Ouvrez **Mon profil**, remplissez les champs marqués d'un astérisque, puis choisissez **Valider mon profil** en bas de page. Toutes les informations manquantes sont signalées en une seule fois.

Vous pouvez garder un brouillon et y revenir. Avant la validation, vous pouvez déjà lire les étapes et leurs questions.$md$),

('modifier-mon-profil', 8, 'Mon profil', 'Puis-je modifier mon profil après l''avoir validé ?',
$md$Oui, à tout moment. Vos réponses et l'avancement du parcours sont conservés. Pensez à le mettre à jour dès qu'une adresse change : le chef d'établissement et la personne de contact y reçoivent les messages de la caisse.

Le SIRET ne se modifie pas ici. S'il change, écrivez à votre caisse régionale.$md$),

('ordre-des-etapes', 9, 'Mon parcours', 'Faut-il faire les étapes dans l''ordre ?',
$md$Non. Les quatre étapes sont ouvertes dès que le profil est validé, et vous pouvez les remplir dans l'ordre qui vous convient. L'ordre de 1 à 4 est conseillé, parce que chaque étape s'appuie sur la précédente.

Il n'est pas nécessaire d'attendre qu'une étape soit validée pour avancer dans les autres.$md$),

('enregistrer-une-etape', 10, 'Mon parcours', 'Puis-je enregistrer une étape incomplète ?',
$md$Oui. Choisissez **Enregistrer** en bas de l'étape quand vous le souhaitez, même s'il manque des réponses. La page vous indique ce qui est encore attendu.

Si un collègue a modifié la même étape pendant que vous la remplissiez, rien n'est écrasé : le portail vous montre les deux versions.$md$),

('quand-la-caisse-est-prevenue', 11, 'Mon parcours', 'Quand mon préventeur est-il prévenu ?',
$md$Lorsque vous enregistrez une étape **complète** : toutes les réponses obligatoires sont données et tous les documents obligatoires sont déposés. « Non » est une réponse ; un document lié à une question par oui ou non n'est attendu que pour « oui ».

Votre caisse reçoit alors un courriel, puis :

- elle **valide** l'étape ;
- ou elle vous **demande un complément**, en expliquant ce qui manque. Vous êtes prévenu par courriel. Complétez et enregistrez : la caisse est prévenue à nouveau.

La caisse peut aussi laisser un commentaire à tout moment ; vous le lisez dans l'étape.$md$),

('modifier-une-etape-validee', 12, 'Mon parcours', 'Puis-je modifier une étape déjà validée ?',
$md$Oui. La validation est conservée, et l'étape porte la mention « modifiée depuis la validation ». Votre caisse voit ce qui a changé.

Les documents d'une étape validée ne peuvent plus être remplacés ni retirés, mais vous pouvez en ajouter. En cas d'erreur, écrivez à votre caisse : elle peut rouvrir l'étape.$md$),

('deposer-un-document', 13, 'Mes documents', 'Comment déposer un document ?',
$md$Sous la question concernée :

1. choisissez **Parcourir** ;
2. sélectionnez le fichier sur votre ordinateur ;
3. envoyez-le : son nom, sa taille et sa date apparaissent lorsqu'il est bien reçu.

Puis choisissez **Enregistrer** en bas de l'étape. C'est cet enregistrement qui rend l'étape complète et prévient la caisse.

Un document déjà déposé peut servir une autre question sans être envoyé de nouveau. Tous vos documents sont réunis dans **Mes pièces jointes**.$md$),

('types-et-taille', 14, 'Mes documents', 'Quels fichiers puis-je déposer ?',
$md$- **PDF** ;
- images **PNG** et **JPEG** ;
- documents **Word** (DOCX) et **LibreOffice** (ODT) ;
- classeurs **Excel** (XLSX) et **LibreOffice** (ODS).

Chaque fichier peut peser jusqu'à **20 Mo**, et chaque question accepte jusqu'à cinq documents. Le portail vérifie le contenu du fichier, pas seulement son nom : un fichier renommé ou vide est refusé. Pour un ancien format (DOC, XLS), enregistrez-le d'abord en PDF ou dans le format actuel.$md$),

('telechargement-bloque', 15, 'Mes documents', 'Un téléchargement ou un envoi de fichier ne se fait pas',
$md$Les règles de sécurité de votre entreprise ou de votre navigateur peuvent bloquer un fichier, parfois sans message. Vérifiez dans l'ordre :

- **Chrome** : Paramètres, Confidentialité et sécurité, Paramètres des sites, Autorisations supplémentaires, Téléchargements automatiques ; ajoutez l'adresse du portail aux sites autorisés.
- **Firefox** : Paramètres, Vie privée et sécurité ; choisissez la protection « Standard » et vérifiez que le portail n'est pas bloqué.
- **Edge** : Paramètres, Cookies et autorisations de site, Téléchargements automatiques ; ajoutez l'adresse du portail sous « Autoriser ».

Si vous travaillez derrière un pare-feu d'entreprise, demandez à votre service informatique d'autoriser l'adresse du portail, en envoi comme en téléchargement. Essayez aussi avec un fichier plus petit : au-delà de 20 Mo, l'envoi est refusé.$md$),

('ecrire-a-la-caisse', 16, 'Obtenir de l''aide', 'Je n''ai pas trouvé de réponse. À qui écrire ?',
$md$À votre caisse régionale. Connecté, utilisez **Je contacte ma caisse régionale** sur la page d'accueil : votre message arrive dans sa boîte et une copie reste dans votre espace. Non connecté, la page [Caisses régionales](/caisses-regionales) donne les coordonnées de chacune.

Pour un problème technique, indiquez le nom de l'établissement, son **SIRET**, vos coordonnées, le navigateur utilisé et ce que vous faisiez. Une copie d'écran aide beaucoup ; ne montrez jamais votre mot de passe.$md$);
