/** Does something each time when an answer of the server is drawn. */
export function afterAnswers(act) {
  jQuery(document).on("pfAjaxComplete", () => setTimeout(act));
}

/** Does something once, when the next answer of the server is drawn. */
export function afterNextAnswer(act) {
  jQuery(document).one("pfAjaxComplete", () => setTimeout(act));
}
