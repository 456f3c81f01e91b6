insert into library_entry (code, position, step_code, title, summary, body) values
('OUTIL_TABLEAU_BORD', 1, 'E1', 'Modèle de tableau de bord TMS',
'Les quatre indicateurs obligatoires, comment les remplir et comment les lire.',
$md$Le tableau de bord répond à une question simple : **que représentent les TMS dans mon établissement, et cela change-t-il d'une année à l'autre ?** Quatre indicateurs suffisent pour commencer. Ils sont demandés à l'étape 1 pour les trois dernières années civiles.

## Les quatre indicateurs obligatoires

| Indicateur | Où le trouver | 2023 | 2024 | 2025 |
|---|---|---|---|---|
| Maladies professionnelles liées aux TMS reconnues (nombre) | Compte employeur, notifications de la caisse | | | |
| Accidents du travail liés aux manutentions et au mal de dos (nombre) | Déclarations d'accident, registre des accidents bénins | | | |
| Journées d'arrêt dues à ces accidents et maladies (jours) | Compte employeur, paie | | | |
| Effectif moyen annuel (personnes) | Déclaration sociale nominative | | | |

Saisissez **0** lorsqu'il n'y a eu aucun cas : une case vide n'est pas une réponse. Comptez une journée d'arrêt dans l'année où elle a eu lieu, même si la maladie a été reconnue plus tard.

## Des indicateurs en plus

Les maladies reconnues arrivent tard. Pour réagir plus tôt, suivez aussi :

- les douleurs et plaintes exprimées, par exemple lors des entretiens ou à l'infirmerie ;
- les restrictions et aménagements de poste demandés par le médecin du travail ;
- les absences courtes, la rotation du personnel et le recours à l'intérim, par atelier ;
- la part des actions du plan terminées dans les délais.

## Le faire vivre

1. Désignez une personne qui met le tableau à jour, et une date fixe dans l'année.
2. Présentez-le au comité social et économique et à la direction, au moins une fois par an.
3. Lisez une tendance, pas un chiffre isolé : dans un petit établissement, un seul cas change tout.
4. Rapprochez-le des situations de travail retenues à l'étape 2 : c'est là que les chiffres doivent bouger.

Déposez votre tableau sous la question correspondante de l'étape 1 (classeur, PDF ou texte).$md$),

('GUIDE_ENGAGEMENT', 2, 'E1', 'Exemple d''engagement de direction',
'Une lettre d''une page à adapter, et les cinq points qu''elle doit contenir.',
$md$L'engagement dit aux salariés que la démarche est décidée, qu'elle a des moyens et que leur avis compte. Une page suffit. Il est **daté, signé par le chef d'établissement et porté à la connaissance de tous**.

## Ce que l'engagement contient

- la raison de la démarche, avec un ou deux chiffres de votre tableau de bord ;
- le nom du pilote et le temps qui lui est accordé ;
- la place donnée aux salariés et à leurs représentants ;
- les moyens : formation, temps d'analyse, budget d'aménagement ;
- un rendez-vous annuel pour faire le point.

## Exemple à adapter

> **Objet : prévention des troubles musculosquelettiques**
>
> En trois ans, des collègues de l'atelier de conditionnement ont dû s'arrêter à cause de douleurs d'épaule et de dos. Ce n'est pas une fatalité du métier.
>
> La direction s'engage à conduire une démarche de prévention des TMS dans l'établissement. Inès Vidal, responsable de production, en est la pilote ; elle y consacre une demi-journée par semaine. Une personne ressource sera formée avant la fin de l'année.
>
> Toutes les situations de travail seront passées en revue. Celles et ceux qui les connaissent le mieux, les opérateurs, participeront aux analyses sur leur temps de travail. Le comité social et économique et notre service de prévention et de santé au travail sont associés à chaque étape.
>
> Les actions retenues auront un responsable, une échéance et un financement. Je présenterai moi-même les résultats chaque année, en réunion du personnel.
>
> *Fait à Abbeville, le 2 mars 2026. Le chef d'établissement.*

## Et après la signature

Affichez la lettre, lisez-la en réunion d'équipe, remettez-la aux nouveaux embauchés et aux intérimaires. Notez la date et la manière dont les salariés ont été informés : la question 7 de l'étape 1 vous le demande. Si la direction change, faites signer l'engagement à nouveau.$md$),

('OUTIL_DEPISTAGE', 3, 'E2', 'Outil de dépistage des situations de travail',
'Une grille d''un quart d''heure par situation pour décider par où commencer.',
$md$Le dépistage **ne cherche pas encore les causes** : il dit quelles situations méritent une analyse. Comptez un quart d'heure par situation, sur place, avec une personne qui y travaille.

## Préparer

Dressez la liste de toutes les situations de travail : postes, mais aussi tâches occasionnelles, nettoyage, maintenance, livraison. N'oubliez ni les équipes de nuit, ni les intérimaires, ni les travailleurs isolés.

## La grille

Pour chaque ligne, notez **0** (non ou rarement), **1** (une partie du temps) ou **2** (l'essentiel du temps).

| Facteur observé | Repère | Note |
|---|---|---|
| Efforts, port ou poussée de charges | Charge lourde, éloignée du corps ou instable | |
| Gestes répétés | Le même geste plusieurs fois par minute | |
| Postures | Bras au-dessus des épaules, dos penché ou tourné, genoux au sol | |
| Position figée | Debout ou assis sans pouvoir bouger | |
| Vibrations | Outils ou engins vibrants | |
| Ambiance | Froid, bruit, éclairage insuffisant | |
| Cadence et délais | Rythme imposé, peu de pauses, imprévus fréquents | |
| Marges de manœuvre | Impossible de changer l'ordre, de s'entraider, d'alterner | |
| Douleurs exprimées | La personne dit avoir mal pendant ou après le travail | |

## Lire le résultat

- **12 et plus, ou douleurs notées 2** : situation prioritaire.
- **7 à 11** : à traiter ensuite, améliorations simples possibles tout de suite.
- **6 et moins** : à revoir l'an prochain ou au prochain changement.

Croisez ces notes avec les accidents, les maladies et le nombre de personnes concernées. Retenez **une à trois situations** : mieux vaut en transformer une que d'en décrire dix. Discutez le choix avec les représentants du personnel et le service de prévention et de santé au travail, puis reportez-le dans le document unique.

La liste des situations avec leurs notes constitue l'état des lieux à déposer à l'étape 2.$md$),

('REF_FORMATIONS', 4, 'E2', 'Document de référence des formations TMS Pros',
'Trois formations selon le rôle : dirigeants, personne ressource, chargé de prévention.',
$md$La démarche tient si quelqu'un, dans l'établissement, sait la conduire. Trois formations existent, une par rôle. Elles sont dispensées par des organismes habilités ; votre caisse régionale vous indique les prochaines sessions.

| Rôle | Durée | À la fin, la personne sait… |
|---|---|---|
| Dirigeant ou membre de la direction | 1 jour | situer les enjeux, décider des moyens, piloter la démarche |
| Personne ressource de l'établissement | 6 jours | dépister, analyser une situation de travail et proposer des améliorations |
| Chargé de prévention de l'établissement | 4 jours | animer le projet, accompagner les analyses, suivre et évaluer les actions |

## Dirigeants : une journée

Comprendre ce que les TMS coûtent et ce qui les provoque, définir une politique, choisir un pilote et une personne ressource, fixer des objectifs mesurables.

## Personne ressource : six jours

La formation alterne les journées en salle et le travail dans l'établissement. La personne choisit une situation réelle, l'observe, échange avec les opérateurs, puis présente un diagnostic et des pistes d'action. Choisissez quelqu'un qui :

- connaît les ateliers et y est accepté ;
- dispose de temps entre les sessions, au moins une journée par mois ;
- est soutenu par son encadrement.

## Chargé de prévention : quatre jours

Destinée à la personne qui coordonne la prévention de l'établissement : conduite de projet, méthodes d'analyse, suivi des indicateurs, travail avec les acteurs extérieurs.

## Dans votre parcours

À la question 8, indiquez si la personne ressource est formée, inscrite, ou si vous vous appuyez sur un prestataire ou sur votre service de prévention et de santé au travail. Déposez l'attestation lorsque la formation est terminée. Ne pas avoir encore de personne formée **n'empêche pas** de compléter l'étape.$md$),

('CAHIER_CHARGES_ERGO', 5, 'E3', 'Cahier des charges d''une prestation ergonomique',
'Ce qu''il faut demander, et obtenir, d''un ergonome extérieur.',
$md$Lorsque la situation est complexe ou que personne n'est formé, un ergonome extérieur peut mener le diagnostic. Un cahier des charges clair évite un rapport qui décrit des postures sans rien changer.

## 1. Votre demande

- l'établissement, son activité, son effectif et ses horaires ;
- la ou les situations de travail retenues à l'étape 2, et pourquoi ;
- ce qui a déjà été essayé ;
- les projets en cours : machine, déménagement, nouvelle organisation.

## 2. Ce que le prestataire doit faire

| Phase | Contenu attendu | Ce qui est remis |
|---|---|---|
| Cadrage | Rencontre de la direction, du pilote, des représentants du personnel | Note de cadrage et calendrier |
| Analyse | Observation de l'activité réelle, à plusieurs moments, et entretiens avec les opérateurs | Présentation des constats à ceux qui ont été observés |
| Diagnostic | Causes : organisation, matériel, produits, délais, collectif | Rapport écrit, discuté en groupe de travail |
| Recherche de solutions | Pistes construites avec les opérateurs, classées par effet et par facilité | Plan d'actions proposé |
| Suivi | Visite quelques mois après les premières transformations | Bilan des effets constatés |

## 3. Les conditions

- l'intervenant a un titre ou un diplôme d'ergonome et présente des références comparables ;
- les opérateurs sont volontaires, informés, et les données individuelles restent confidentielles ;
- la personne ressource participe à toutes les phases, pour apprendre ;
- le service de prévention et de santé au travail est informé et reçoit le rapport ;
- le rapport peut être déposé dans le parcours et lu par la caisse régionale.

## 4. Comparer les offres

Regardez la part du temps passée sur le terrain, la place donnée aux salariés et l'existence d'un suivi. Demandez un prix par phase. Avant de vous engager, interrogez votre caisse régionale : elle connaît les aides ouvertes au moment de votre projet et leurs conditions.$md$),

('MODELE_PLAN_ACTIONS', 6, 'E3', 'Modèle de plan d''actions',
'Un tableau daté, avec responsables et échéances, prêt à reprendre dans le document unique.',
$md$Un plan d'actions utile tient sur une page et se relit tous les mois. Chaque ligne répond à une cause trouvée par le diagnostic ; si une action ne se rattache à aucune cause, demandez-vous pourquoi elle est là.

## Le tableau

| Situation et cause | Action | Responsable | Échéance | Moyens | Effet attendu, et comment on le vérifie | État |
|---|---|---|---|---|---|---|
| Conditionnement : bras levés pour alimenter la trémie | Abaisser la trémie de 30 cm | Responsable maintenance | 30 juin | Arrêt d'une journée | Plus de geste au-dessus de l'épaule ; nouvelle observation en septembre | À faire |
| Palettisation : cadence imposée par la fin de ligne | Ajouter une zone tampon et une rotation toutes les heures | Chef d'équipe | 15 mai | Marquage au sol | Pauses prises, avis de l'équipe au bout d'un mois | En cours |
| Réception : cartons de plus de 15 kg | Négocier un conditionnement plus petit avec deux fournisseurs | Achats | 31 décembre | Cahier des charges | Part des cartons lourds divisée par deux | À faire |

*Ces lignes sont des exemples : remplacez-les par les vôtres.*

## Choisir les bonnes actions

Dans cet ordre : supprimer le risque, modifier le poste ou l'organisation, donner des aides à la manutention, puis former. **Former seul aux gestes et postures ne suffit pas** lorsque le poste ne change pas.

Mêlez des améliorations rapides, qui montrent que la démarche avance, et une ou deux transformations de fond.

## L'inscrire là où il compte

- dans le **document unique**, qui doit refléter les actions décidées ;
- dans le **programme annuel de prévention** à partir de 50 salariés ;
- dans le budget d'investissement, pour les actions qui en demandent ;
- à l'ordre du jour du comité social et économique.

Notez la date de chaque mise à jour, et déposez le plan à l'étape 3. Le nombre d'actions réalisées vous est demandé : il peut être de zéro au début.$md$),

('OUTIL_EVALUATION', 7, 'E4', 'Outil d''évaluation de la démarche TMS',
'Douze questions à se poser ensemble chaque année pour mesurer ses progrès.',
$md$Une fois par an, réunissez la direction, le pilote, la personne ressource et un représentant du personnel. Une heure suffit. Notez chaque ligne **ensemble** : la discussion compte plus que le total.

**0** rien n'est fait · **1** commencé · **2** fait en partie · **3** fait et entretenu

| | Question | Année 1 | Année 2 | Année 3 |
|---|---|---|---|---|
| **Mobiliser** | L'engagement de la direction est connu et tenu | | | |
| | Le pilote a le temps et les moyens prévus | | | |
| | Le tableau de bord est à jour et présenté | | | |
| **Investiguer** | Une personne ressource est formée et active | | | |
| | Toutes les situations de travail ont été revues depuis un an | | | |
| | Les priorités sont choisies avec les salariés | | | |
| **Transformer** | Un diagnostic existe pour chaque situation prioritaire | | | |
| | Les actions avancent selon le calendrier | | | |
| | Les projets et les achats intègrent la prévention | | | |
| **Évaluer** | L'effet des actions est vérifié sur le terrain | | | |
| | Les douleurs et plaintes sont suivies, et diminuent | | | |
| | Les enseignements servent aux autres ateliers | | | |

## Lire le résultat (sur 36)

- **0 à 12** : la démarche démarre. Choisissez une ligne par chapitre et fixez-lui une date.
- **13 à 24** : elle est en place. Cherchez le chapitre le plus faible.
- **25 à 36** : elle est maîtrisée. Le risque est l'usure : changement de direction, départ du pilote.

## En tirer quelque chose

Terminez toujours par **deux axes de progrès** pour l'année qui vient, avec un responsable. Reportez-les dans le plan d'actions. Comparez avec l'année précédente et expliquez les écarts, y compris les baisses : une note qui recule parce que l'on regarde mieux est une bonne nouvelle.

Déposez la grille remplie à l'étape 4. Elle vous sera utile à chaque nouvelle année du parcours.$md$);
