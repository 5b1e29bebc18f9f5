import type { errors as english } from '../en/errors.ts'
import type { Translation } from '../shape.ts'

export const errors: Translation<typeof english> = {
  badRequest: { title: 'No pudimos leer eso', text: 'Vuelva atrás e intente de nuevo, o vaya al inicio.' },
  signIn: { title: 'Primero inicie sesión', text: 'Después vuelve a la página que pidió.' },
  forbidden: {
    title: 'Esto está cerrado para usted',
    text: 'Su función o sus vínculos cierran esta página. Su supervisor puede explicarlo.',
  },
  forged: { title: 'Esto no vino de nuestra página', text: 'No se cambió nada. Abra la página otra vez y envíelo desde allí.' },
  stalePage: {
    title: 'Pulse una vez más, por favor',
    text: 'Esta página estuvo abierta mucho tiempo, o las cookies están apagadas. Lo que escribió está guardado.',
  },
  notFound: { title: 'Esta página no está aquí', text: 'Vaya al inicio o use su código.' },
  conflict: { title: 'Esto ya se envió de otra forma', text: 'Vale la primera. Abra la página otra vez para verla.' },
  tooLarge: { title: 'Es demasiado largo', text: 'Acórtelo y envíelo de nuevo.' },
  wrongType: { title: 'No podemos leer ese tipo de contenido', text: 'Envíe el formulario desde nuestra página.' },
  problems: { title: 'Hay cosas que revisar', text: 'Todavía no se guardó nada. Cada problema tiene su nombre.' },
  tooMany: { title: 'Hay muchas personas aquí', text: 'Espere 10 segundos y pulse el botón otra vez. Sus respuestas están guardadas.' },
  outage: { title: 'Ahora no podemos hacerlo', text: 'No se recibió ni se cambió nada. Intente de nuevo en un minuto.' },
  bug: { title: 'Algo falló de nuestro lado', text: 'Intente de nuevo, o llámenos y diga este número: {{id}}.' },
  number: 'Número de esta petición: {{id}}',
  toStart: 'Ir al inicio',
  pressAgain: 'Enviar de nuevo',
  api: {
    key: 'Envíe una cabecera Idempotency-Key: de 32 a 200 caracteres al azar, como un UUID.',
    different: 'Esta Idempotency-Key ya llegó con otro contenido. Use una clave nueva para una queja nueva.',
  },
}
