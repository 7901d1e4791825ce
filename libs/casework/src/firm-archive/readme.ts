/** Inside every archive: what is in it, for whoever opens it in ten years with nothing else. */
export const README_FR = `ARCHIVE COMPLÈTE D’UN CABINET — Quantième
==========================================

Ce dossier contient toutes les données du cabinet, en clair : il est couvert par le secret professionnel. Gardez-le
chiffré, et supprimez les copies dont vous n’avez plus l’usage.

documents/       Les pièces, telles qu’elles ont été reçues, par référence de dossier. Chaque nom commence par le rang
                 de la pièce dans son dossier et le numéro de sa version.
documents.ndjson Une ligne par pièce : dossier, titre, nom d’origine, taille, empreinte SHA-256.
data/            Les données, un fichier par table, une ligne par enregistrement, en JSON (RFC 8785). Dates civiles
                 AAAA-MM-JJ, instants en temps universel, montants en centimes.
                 audit_entries : le journal ; case_versions : ce que disait chaque dossier avant chaque changement ;
                 certificates : les certificats de délai, chaînés et signés ; certificate_keys : les clés publiques
                 qui permettent de les vérifier.
manifest.json    Format, version du produit, nombres, empreinte SHA-256 de chaque fichier.

Ne s’y trouvent pas : mots de passe, sessions, liens déjà envoyés, clés et files d’attente de l’ancienne installation.

Remettre le cabinet en service : npm run firm:import -- archive.zip.age (docs/deploying.md).
`;

export const README_EN = `COMPLETE ARCHIVE OF A FIRM — Quantième
=======================================

This folder holds all the data of the firm, in clear: it is covered by professional secrecy. Keep it encrypted, and
delete the copies you no longer need.

documents/       Exhibits as they were received, by reference of the dossier. Each name begins with the document’s place
                 in its dossier and the number of its version.
documents.ndjson A line for each: dossier, title, original name, size, SHA-256.
data/            The data, a file for each table, a line for each record, in JSON (RFC 8785). Civil dates are
                 YYYY-MM-DD, moments in universal time, amounts in cents.
                 audit_entries: the audit; case_versions: what each dossier said before each change; certificates: the
                 certificates of deadlines, chained and signed; certificate_keys: the public keys that verify them.
manifest.json    Format, version of the product, counts, SHA-256 of each file.

Not in it: passwords, sessions, links already sent, keys and queues of the former installation.

To put the firm into service again: npm run firm:import -- archive.zip.age (docs/deploying.md).
`;
