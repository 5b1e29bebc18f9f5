import type {
  accessibility as englishAccessibility,
  privacy as englishPrivacy,
  safety as englishSafety,
  start as englishStart,
} from '../en/start.ts'
import type { Translation } from '../shape.ts'

export const start: Translation<typeof englishStart> = {
  title: '¿Qué hicieron los agentes?',
  history: 'Inicio',
  emergency: 'Si alguien está en peligro',
  danger: '¿Peligro?',
  call911: 'Llame al 911',
  hotline: 'Línea',
  hours: 'día y noche',
  heldNow: 'Hay un detenido ahora',
  lines: { all: 'Revisamos cada queja.', name: 'No tiene que decir su nombre.', anyone: 'Cualquiera puede escribirnos.' },
  begin: 'Empezar',
  resume: 'Volver a una queja',
  status: 'Ver cómo va su queja',
  expect: 'Qué esperar',
  expectations: {
    time: { name: 'Tiempo', text: 'Unos 10 minutos. Puede parar y volver.' },
    questions: { name: 'Preguntas', text: 'Once pantallas. Salte lo que quiera.' },
    end: { name: 'Al final', text: 'Recibe un código. Es su forma de volver a su queja.' },
    word: { name: 'Nuestra primera respuesta', text: 'En 2 días hábiles.' },
  },
  sees: 'Quién la ve',
  seesText: 'Las personas de aquí que revisan quejas. Usted elige quién más puede verla. Nunca preguntamos por el estatus migratorio.',
  court: 'Un tribunal puede ordenarnos entregar documentos.',
  courtMore: 'Lea qué puede pedir un tribunal',
  other: 'Otras formas de hacerlo',
  callUs: 'Llámenos:',
  safety: 'Cómo usar este sitio en un teléfono compartido',
}

export const safety: Translation<typeof englishSafety> = {
  title: 'Su seguridad',
  intro: 'Otras personas pueden ver lo que hace aquí, en este teléfono o a su lado.',
  exit: {
    title: 'El botón Salir',
    opens: '"Salir de esta página" abre enseguida un sitio del clima.',
    clears: 'Borra lo que escribió. Las respuestas que guardó con un código se quedan.',
    back: 'El botón Atrás ya no muestra sus respuestas.',
    limits: 'No puede borrar la lista de sitios que guarda su navegador. Alguien podría ver que usted estuvo aquí.',
  },
  phone: {
    title: 'En un teléfono o computadora compartidos',
    private: 'Abra una ventana privada antes de empezar.',
    history: 'Al terminar, borre este sitio de la lista de sitios visitados.',
    leave: 'Pulse "Salir y borrar esta página" cuando haya leído sus mensajes.',
    work: 'No use un teléfono o computadora de su empleador ni de una agencia.',
  },
  code: {
    title: 'Su código',
    keep: 'Escríbalo en papel. Guárdelo donde solo usted lo encuentre.',
    photo: 'No lo envíe por mensaje ni por correo.',
    taken: 'Si otra persona lo vio, abra su página de estado y cámbielo.',
  },
  begin: 'Empezar una queja',
}

export const privacy: Translation<typeof englishPrivacy> = {
  title: 'Privacidad',
  keep: {
    title: 'Qué guardamos',
    told: 'Lo que nos cuenta. Lo cerramos con llave antes de guardarlo.',
    draft: 'Respuestas que no envió: 20 horas. Respuestas que guardó: 14 días. Solo su código las abre.',
    not: 'No guardamos la dirección de internet desde la que escribe. No hay anuncios ni rastreadores.',
    cookies: 'Este sitio usa cookies solo para guardar su lugar. Se acaban solas, en 20 horas como máximo.',
  },
  who: {
    title: 'Quién puede abrirlo',
    web: 'Este sitio puede cerrar lo que usted envía. No puede volver a abrirlo.',
    staff: 'Lo abren las personas que revisan su queja. Cada vez queda anotado.',
    others: 'Otras oficinas solo reciben lo que usted permitió.',
    committee: 'El comité de supervisión no ve nombres ni el relato.',
  },
  court: {
    title: 'Qué puede pedir un tribunal',
    order: 'Un tribunal puede ordenarnos entregar documentos. Si la ley lo permite, se lo decimos.',
    not: 'No podemos entregar lo que usted no nos contó. No tiene que decir su nombre.',
  },
  how: {
    title: 'Cuánto tiempo',
    text: 'Guardamos una queja mientras la revisamos, y después el tiempo que diga la ley. Luego se destruyen sus llaves y nadie puede leerla.',
  },
}

export const accessibility: Translation<typeof englishAccessibility> = {
  title: 'Accesibilidad',
  aim: {
    title: 'Qué buscamos',
    text: 'Estas páginas siguen WCAG 2.2, nivel AA. Funcionan sin JavaScript, solo con teclado, con letra grande y con lectores de pantalla.',
  },
  gaps: {
    title: 'Qué falta',
    autofill: 'Su navegador no llenará los formularios por usted. Es a propósito: un teléfono compartido no debe recordarlos.',
    languages: 'Por ahora solo inglés y español. Una persona aún no ha revisado el español.',
    people: 'Las máquinas probaron estas páginas. Las personas que usan lectores de pantalla, todavía no.',
    audio: 'Todavía no puede escuchar las preguntas ni enviar un archivo de voz.',
  },
  other: { title: 'Otras formas', call: 'Puede hacer una queja por teléfono. Para retransmisión, marque 711.' },
  tested: 'Última prueba: 22 de noviembre de 2026.',
}
