import { markInvalid } from "./dom.js";

/** Says below the field for a file what becomes of it. */
export function say(field, text, wrong) {
  const said = document.getElementById("file-said");
  said.textContent = text;
  said.classList.toggle("ui-message-error", wrong);
  markInvalid(field, wrong);
}

/**
 * Sends the chosen file as it is, the whole body of a request, and says so; what is refused is told at the field.
 *
 * @param texts what to say: { sending, failed } and, where a session that is over is told of, { sessionOver }
 * @return a promise of the server's answer, or null when it has none to go on with
 */
export async function sendFile(field, address, texts) {
  say(field, texts.sending, false);
  const answer = await answerOf(address, field.files[0], texts);
  say(field, answer.refused ?? "", Boolean(answer.refused));
  // or the same file, mended, could not be chosen again
  field.value = "";
  return answer.refused ? null : answer;
}

async function answerOf(address, file, { failed, sessionOver = failed }) {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
    });
    return answer.ok ? await answer.json() : { refused: answer.status === 401 ? sessionOver : failed };
  } catch {
    return { refused: failed };
  }
}
