update help_entry set answer =
$md$Pour protéger vos données, le portail vous déconnecte après une heure sans activité, et au plus tard douze heures après la connexion. **Deux minutes avant**, un message vous prévient : choisissez **Rester connecté** pour continuer.

Si la session a expiré pendant que vous remplissiez une page, **rien n'est perdu** :

1. envoyez la page comme d'habitude ;
2. reconnectez-vous avec le même compte, dans l'heure ;
3. la page revient, remplie de nouveau. Relisez-la, puis envoyez-la : le portail n'envoie rien à votre place.

Seuls les fichiers choisis et les mots de passe sont à saisir de nouveau. Personne d'autre que vous ne peut retrouver cette saisie, et vous déconnecter l'efface.

Il n'est pas nécessaire de vider le cache ni d'effacer les cookies de votre navigateur.$md$
where slug = 'session-expiree';
