import type { Translation } from '../catalogue.ts';
import type { statement as french } from '../fr/statement.ts';

export const statement: Translation<typeof french> = {
  statement: {
    title: 'Accessibility statement',
    menu: 'Accessibility',
    link: 'Accessibility: partially compliant',
    lead: 'Quantième is made to be used by everybody in a firm and by its clients, with a keyboard or a mouse, with a screen reader, in large text, on a phone.',
    state: {
      title: 'Compliance',
      text: 'Quantième partially complies with the French accessibility standard (RGAA 4.1) and with WCAG 2.2, level AA: the checks below are made by the team that builds it. No outside body has audited it yet.',
    },
    tested: {
      title: 'What is checked',
      text: 'Every page is read by axe-core at each change of the software, in French and in English, 1440 and 390 pixels wide, with drawers and menus open: no violation is accepted. Pages for clients are read in each of their languages.\nThe main journeys are played with the keyboard alone. Nothing is said by colour alone: the gravity of a deadline has its shape and its word.\nFocus is visible, movement stops if the system asks, the dark theme keeps the same contrasts.',
    },
    limits: {
      title: 'What is not yet',
      text: 'Documents sent by authorities or clients are shown as they were received; a scanned picture has only the text that was recognised in it.\nThe PDF files that are made (certificates, lists of exhibits, invoices) are not tagged as PDF/UA.\nEach chart has an equivalent table; its drawing cannot be walked through with a keyboard.\nNo trial has been made yet by people who use a screen reader every day.',
    },
    help: {
      title: 'Aids',
      text: 'The key “?” shows the shortcuts; those of a single key can be turned off in the settings. Theme, density and language are chosen there too.',
    },
    contact: {
      title: 'Report a difficulty',
      text: 'Tell the owner of your firm, or the firm that sent you a link: they will give you the information in another form and pass the difficulty on.',
    },
    remedy: {
      title: 'Remedies',
      text: 'If a difficulty keeps you from a content or a service and you get no answer, you may turn to the Défenseur des droits: online form, delegates in each department, or a letter free of postage.',
    },
    made: 'Statement made on 23 November 2026.',
    back: 'Back',
  },
};
