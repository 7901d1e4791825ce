export const statement = {
  statement: {
    title: 'Déclaration d’accessibilité',
    menu: 'Accessibilité',
    link: 'Accessibilité : partiellement conforme',
    lead: 'Quantième est fait pour être utilisé par tous les membres d’un cabinet et par leurs clients, au clavier comme à la souris, avec un lecteur d’écran, en grand texte, sur un téléphone.',
    state: {
      title: 'État de conformité',
      text: 'Quantième est partiellement conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1) et aux règles WCAG 2.2, niveau AA : les contrôles ci-dessous sont faits par l’équipe qui le construit. Aucun organisme extérieur ne l’a encore audité.',
    },
    tested: {
      title: 'Ce qui est contrôlé',
      text: 'Chaque page est lue par axe-core à chaque changement du logiciel, en français et en anglais, aux largeurs de 1440 et de 390 pixels, tiroirs et menus ouverts : aucune anomalie n’est acceptée. Les pages destinées aux clients le sont dans chacune de leurs langues.\nLes parcours principaux sont joués au clavier seul. Rien n’est dit par la couleur seule : la gravité d’une échéance a sa forme et son mot.\nLe focus est visible, les mouvements s’arrêtent si le système le demande, le thème sombre garde les mêmes contrastes.',
    },
    limits: {
      title: 'Ce qui ne l’est pas encore',
      text: 'Les documents que les administrations ou les clients envoient sont montrés tels qu’ils ont été reçus ; une image numérisée n’a que le texte qui y a été reconnu.\nLes PDF produits (certificats, bordereaux, factures) ne sont pas balisés selon PDF/UA.\nLes graphiques ont chacun un tableau équivalent ; leur dessin n’est pas parcouru au clavier.\nAucun essai n’a encore été fait par des personnes qui utilisent chaque jour un lecteur d’écran.',
    },
    help: {
      title: 'Aides',
      text: 'La touche « ? » montre les raccourcis ; ceux d’une seule touche se désactivent dans les réglages. Le thème, la densité et la langue s’y choisissent aussi.',
    },
    contact: {
      title: 'Signaler une difficulté',
      text: 'Dites-le au titulaire de votre cabinet, ou au cabinet qui vous a envoyé un lien : il vous donnera l’information sous une autre forme et transmettra la difficulté.',
    },
    remedy: {
      title: 'Voies de recours',
      text: 'Si une difficulté vous empêche d’accéder à un contenu ou à un service et que vous n’obtenez pas de réponse, vous pouvez saisir le Défenseur des droits : formulaire en ligne, délégués dans chaque département, ou courrier gratuit sans affranchissement.',
    },
    made: 'Déclaration établie le 23 novembre 2026.',
    back: 'Retour',
  },
} as const;
