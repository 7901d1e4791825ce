import type { RejectionCode } from '../rejection.ts';

/** The reasons of the catalogue as one says them to a client, each with what to do. */
export const REASONS = {
  R01: {
    fr: 'Ce document est trop ancien\u00a0: envoyez-en un plus récent.',
    en: 'This document is too old: send a more recent one.',
    ar: 'هذه الوثيقة قديمة: أرسل وثيقة أحدث.',
  },
  R02: {
    fr: 'Il manque une page ou le verso\u00a0: envoyez le document en entier.',
    en: 'A page or the back is missing: send the whole document.',
    ar: 'تنقص صفحة أو الوجه الخلفي: أرسل الوثيقة كاملة.',
  },
  R03: {
    fr: 'On n’arrive pas à lire\u00a0: reprenez la photo, bien éclairée et nette.',
    en: 'It cannot be read: take the photograph again, sharp and well lit.',
    ar: 'لا يمكن القراءة: أعد التصوير في ضوء جيد وبوضوح.',
  },
  R04: {
    fr: 'Il faut la traduction d’un traducteur assermenté.',
    en: 'A translation by a sworn translator is needed.',
    ar: 'يلزم ترجمة من مترجم محلّف.',
  },
  R05: {
    fr: 'Le document doit être légalisé ou porter une apostille\u00a0: demandez au cabinet comment faire.',
    en: 'The document must be legalised or bear an apostille: ask the firm how.',
    ar: 'يجب التصديق على الوثيقة أو وضع الأبوستيل عليها: اسأل المكتب عن الطريقة.',
  },
  R06: {
    fr: 'Le nom ou la date ne sont pas les mêmes que sur vos autres documents\u00a0: parlez-en au cabinet.',
    en: 'The name or date is not the same as on your other documents: talk to the firm.',
    ar: 'الاسم أو التاريخ مختلف عن وثائقك الأخرى: تحدث مع المكتب.',
  },
  R07: {
    fr: 'L’adresse n’est pas la même que sur vos autres documents\u00a0: parlez-en au cabinet.',
    en: 'The address is not the same as on your other documents: talk to the firm.',
    ar: 'العنوان مختلف عن وثائقك الأخرى: تحدث مع المكتب.',
  },
  R08: {
    fr: 'Il manque les papiers de la personne qui vous héberge.',
    en: 'The papers of the person who puts you up are missing.',
    ar: 'تنقص أوراق الشخص الذي يستضيفك.',
  },
  R09: {
    fr: 'Il manque la signature ou la date.',
    en: 'The signature or the date is missing.',
    ar: 'ينقص التوقيع أو التاريخ.',
  },
  R10: {
    fr: 'Ce document est au nom d’une autre personne, ou c’est une facture de téléphone mobile\u00a0: envoyez-en un autre.',
    en: 'This document is in another person’s name, or is a mobile-phone bill: send another one.',
    ar: 'هذه الوثيقة باسم شخص آخر، أو هي فاتورة هاتف محمول: أرسل وثيقة أخرى.',
  },
  R11: {
    fr: 'L’employeur doit compléter ce document (cachet, heures, numéro SIRET).',
    en: 'The employer must complete this document (stamp, hours, SIRET number).',
    ar: 'على صاحب العمل إكمال هذه الوثيقة (الختم، الساعات، رقم \u2068SIRET\u2069).',
  },
  R12: {
    fr: 'Il manque des mois\u00a0: envoyez-les tous.',
    en: 'Some months are missing: send all of them.',
    ar: 'تنقص بعض الأشهر: أرسلها كلها.',
  },
  R13: {
    fr: 'C’est une copie, et l’original est demandé\u00a0: apportez-le au cabinet.',
    en: 'This is a copy, and the original is wanted: bring it to the firm.',
    ar: 'هذه نسخة والمطلوب هو الأصل: أحضره إلى المكتب.',
  },
  R14: {
    fr: 'Il y a plusieurs documents dans ce fichier\u00a0: envoyez-les un par un.',
    en: 'There are several documents in this file: send them one by one.',
    ar: 'يوجد عدة وثائق في هذا الملف: أرسلها واحدة واحدة.',
  },
  R15: {
    fr: 'Ce document n’est plus valable\u00a0: envoyez celui qui est en cours.',
    en: 'This document is out of date: send the one that is valid now.',
    ar: 'انتهت صلاحية هذه الوثيقة: أرسل الوثيقة الصالحة.',
  },
  R16: {
    fr: 'C’est un extrait\u00a0: il faut la copie intégrale.',
    en: 'This is an extract: the full copy is needed.',
    ar: 'هذا مستخرج: يلزم إرسال النسخة الكاملة (\u2068copie intégrale\u2069).',
  },
  R17: {
    fr: 'Le jugement n’est pas encore définitif\u00a0: parlez-en au cabinet.',
    en: 'The judgment is not final yet: talk to the firm.',
    ar: 'الحكم ليس نهائيا بعد: تحدث مع المكتب.',
  },
  R18: {
    fr: 'Ces revenus ne comptent pas pour votre demande\u00a0: parlez-en au cabinet.',
    en: 'This income does not count for your request: talk to the firm.',
    ar: 'هذا الدخل لا يحتسب في طلبك: تحدث مع المكتب.',
  },
} as const satisfies Readonly<
  Record<RejectionCode, { readonly fr: string; readonly en: string; readonly ar: string }>
>;
