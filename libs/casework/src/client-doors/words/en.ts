import type { DoorWords } from './fr.ts';

export const EN: DoorWords = {
  session: {
    open: 'Open',
    close: 'Close',
    over: 'This page has closed by itself, to protect you. What you have written here is not lost.',
    again: 'Get a new link',
    asked:
      'If the firm knows your e-mail address, a new link arrives there within a few minutes. If not, the firm is told and will send you one.',
    then: 'Open the new link on this device, then come back here and go on.',
    closed: 'The page is closed',
    comeBack: 'To come back, ask the firm for a new link.',
    short:
      'To protect you, this page closes after {minutes} minutes without doing anything. You then need a new link.',
  },
  mail: {
    subject: 'Your personal link, firm {firm}',
    title: 'Your personal link',
    body: 'The firm {firm} gives you this link to answer its questions, send it documents and see where your case stands.',
    action: 'Open the page',
    once: 'This link opens only once, until {date}. Do not give it to anybody.',
    ignore: 'If you did not expect this message, do nothing.',
    message:
      'Hello, here is your personal link from the firm {firm}. It opens only once. Do not give it to anybody.\n{link}',
  },
};
