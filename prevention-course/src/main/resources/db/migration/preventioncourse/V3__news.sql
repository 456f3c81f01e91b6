insert into news_item (slug, published_on, event_on, title, summary, body) values
('webinaire-plan-d-actions-janvier-2027', '2026-11-16', '2027-01-21',
'Webinaire du 21 janvier : du diagnostic au plan d''actions',
'Une heure en ligne, à 11 h, pour passer des constats à des actions qui tiennent.',
$md$Le **jeudi 21 janvier 2027, de 11 h à 12 h**, des préventeurs et deux établissements du programme montrent comment ils sont passés d'un diagnostic à un plan d'actions réaliste.

Au programme :

- trois erreurs fréquentes dans les plans d'actions, et comment les éviter ;
- le récit d'une biscuiterie qui a transformé son poste d'emballage ;
- vos questions, en direct.

Le webinaire est ouvert aux pilotes, aux personnes ressources et aux membres du comité social et économique. L'inscription est gratuite : demandez le lien à votre caisse régionale depuis la page d'accueil de votre espace, bouton **Je contacte ma caisse régionale**.

En attendant, le [modèle de plan d'actions](../documentation/MODELE_PLAN_ACTIONS) est à votre disposition.$md$),

('nouveau-portail', '2026-11-02', null,
'Votre espace TMS Pros fait peau neuve',
'Les mêmes quatre étapes, un portail plus clair, et plus rien de perdu en chemin.',
$md$Le parcours reste le même : quatre étapes, une caisse régionale qui vous répond. Ce qui change, c'est l'outil.

- **Vous voyez où vous en êtes.** Chaque étape indique combien de réponses et de documents sont encore attendus.
- **Vous enregistrez quand vous voulez.** Une étape peut rester incomplète ; vous la reprenez plus tard.
- **Vous savez ce que la caisse a répondu.** Commentaires, demandes de complément et validations sont datés et restent visibles.
- **Vos documents sont au même endroit.** Un même document peut servir plusieurs questions sans être déposé deux fois.

Votre identifiant est toujours le **SIRET de votre établissement**. Si vous ne retrouvez pas votre mot de passe, écrivez à votre caisse régionale.

Une question ? La page [Besoin d'aide](../aide) répond aux plus fréquentes.$md$),

('penser-la-prevention-avant-l-achat', '2026-10-05', null,
'Penser la prévention avant l''achat',
'Une machine se garde dix ans : quatre questions à poser au fournisseur avant de signer.',
$md$Un poste mal conçu coûte chaque jour. Le corriger après coup coûte plus encore. Avant de signer un bon de commande, réunissez l'acheteur, un opérateur et la personne qui assurera la maintenance, et posez quatre questions :

1. **Qui va s'en servir, et comment ?** Petits et grands, droitiers et gauchers, intérimaires.
2. **Que faudra-t-il porter, pousser, atteindre ?** Demandez les hauteurs et les efforts, pas seulement les cadences.
3. **Que se passe-t-il en cas de panne ou de bourrage ?** C'est là que l'on force.
4. **Peut-on l'essayer ?** Une demi-journée chez un client du fournisseur en apprend plus qu'une plaquette.

Consignez les réponses dans le cahier des charges. La question 21 de l'étape 3 vous demande justement si les TMS sont pris en compte dans vos projets.$md$),

('tableau-de-bord-trois-lectures', '2026-09-14', null,
'Tableau de bord : trois façons de le lire avec le CSE',
'Les chiffres ne parlent pas seuls. Trois questions pour en faire un outil de décision.',
$md$Remplir les quatre indicateurs est un début. Les lire à plusieurs change tout. Lors de la prochaine réunion du comité social et économique, essayez ces trois lectures :

- **Dans le temps.** La tendance sur trois ans, rapportée à l'effectif : y a-t-il plus de cas, ou plus de monde ?
- **Dans l'espace.** Quel atelier, quelle équipe, quel horaire ? Un chiffre global cache souvent une seule situation.
- **En creux.** Peu de maladies reconnues mais beaucoup d'absences courtes et d'intérim : que disent les équipes ?

Terminez par une décision, même petite, et notez-la. Le [modèle de tableau de bord](../documentation/OUTIL_TABLEAU_BORD) propose aussi des indicateurs qui réagissent plus vite que les maladies reconnues.$md$),

('former-une-personne-ressource', '2026-06-22', null,
'Former une personne ressource : comment choisir',
'Six jours de formation, et surtout du temps pour s''en servir.',
$md$La personne ressource est celle vers qui l'on se tourne pour observer un poste et chercher une solution. Les établissements dont la démarche dure ont souvent fait les mêmes choix :

- une personne **du terrain**, volontaire, que les équipes écoutent ;
- **du temps écrit** dans son emploi du temps, pas « quand il y en aura » ;
- **un premier chantier modeste**, terminé en quelques semaines ;
- un encadrement qui accepte que l'analyse dérange un peu.

La formation dure environ six jours, en plusieurs fois, avec un travail dans l'établissement entre les sessions. Le [document de référence des formations](../documentation/REF_FORMATIONS) décrit aussi la journée des dirigeants et les quatre jours du chargé de prévention.

Votre caisse régionale vous indique les organismes habilités et les prochaines dates.$md$),

('chaleur-et-efforts', '2026-06-01', null,
'Fortes chaleurs : les efforts pèsent davantage',
'Quand il fait chaud, le même geste fatigue plus. Ce qui s''adapte dès maintenant.',
$md$La chaleur augmente la fréquence cardiaque, diminue la vigilance et fait serrer plus fort les objets qui glissent. Un poste supportable en mars peut ne plus l'être en juillet. Avant l'été :

- repérez les tâches lourdes et déplacez-les **aux heures fraîches** ;
- augmentez la fréquence des pauses, avec de l'eau fraîche à proximité ;
- vérifiez les aides à la manutention : une table élévatrice en panne se paie deux fois ;
- adaptez les cadences et le nombre de personnes sur les postes les plus exposés ;
- demandez aux équipes ce qui les gêne : elles le savent avant les capteurs.

L'employeur évalue ce risque et l'inscrit au document unique comme les autres. Profitez de la mise à jour pour y reporter vos actions de prévention des TMS.$md$);
