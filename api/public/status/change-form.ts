/** The id of the form on a page that changes something; a change of language takes its typed text along. */
export const changeForm = 'change'
