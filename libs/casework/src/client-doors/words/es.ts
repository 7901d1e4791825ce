import type { DoorWords } from './fr.ts';

export const ES: DoorWords = {
  session: {
    open: 'Abrir',
    close: 'Cerrar',
    over: 'Esta página se ha cerrado sola, para protegerle. Lo que ha escrito aquí no se ha perdido.',
    again: 'Recibir un nuevo enlace',
    asked:
      'Si el despacho conoce su correo electrónico, un nuevo enlace llega allí en unos minutos. Si no, avisamos al despacho y le enviará uno.',
    then: 'Abra el nuevo enlace en este aparato, después vuelva aquí y continúe.',
    closed: 'La página está cerrada',
    comeBack: 'Para volver, pida un nuevo enlace al despacho.',
    short:
      'Para protegerle, esta página se cierra después de {minutes} minutos sin hacer nada. Entonces hace falta un nuevo enlace.',
  },
  mail: {
    subject: 'Su enlace personal, despacho {firm}',
    title: 'Su enlace personal',
    body: 'El despacho {firm} le da este enlace para responderle, enviarle documentos y saber cómo va su expediente.',
    action: 'Abrir la página',
    once: 'Este enlace se abre una sola vez, hasta el {date}. No se lo dé a nadie.',
    ignore: 'Si no esperaba este mensaje, no haga nada.',
    message:
      'Hola, este es su enlace personal del despacho {firm}. Se abre una sola vez. No se lo dé a nadie.\n{link}',
  },
};
