/** What the page hands the scripts: the words of the reader's language, the addresses, the limits. */
export const settings = JSON.parse(document.querySelector("script[data-media-settings]").textContent);
export const texts = settings.texts;

/** An answer that the reader can do something about; status 401 means that the session is over. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message || (status === 401 ? texts.sessionOver : texts.failed));
    this.status = status;
  }
}

export function list({ kind, text, only, from }, signal) {
  const query = new URLSearchParams({ kind: kind ?? "", text: text ?? "", only: only ?? "", from: from ?? 0 });
  return ask(`${settings.address}/list?${query}`, { signal });
}

export function find(id) {
  return ask(`${settings.address}/item?id=${encodeURIComponent(id)}`);
}

/** Gives the item as it stands now. */
export function describe({ id, version, name }, alternative, decorative) {
  return ask(`${settings.address}/describe`, {
    method: "POST",
    body: new URLSearchParams({ id, version, name, alternative, decorative }),
  });
}

/** Sends one file; the promise carries an abort function. */
export function upload(file, onProgress) {
  const request = new XMLHttpRequest();
  const sending = new Promise((resolve, reject) => {
    const query = new URLSearchParams({ name: file.name });
    request.open("POST", `${settings.address}/upload?${query}`);
    request.upload.addEventListener("progress", (event) => onProgress(event.loaded, event.total));
    request.addEventListener("load", () => settle(request.status, request.responseText, resolve, reject));
    request.addEventListener("error", () => reject(new Refusal(0, texts.connectionLost)));
    request.addEventListener("abort", () => reject(new Refusal(0, texts.stopped)));
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
  sending.abort = () => request.abort();
  return sending;
}

async function ask(address, options) {
  let answer;
  try {
    answer = await fetch(address, { credentials: "same-origin", ...options });
  } catch (failure) {
    throw failure.name === "AbortError" ? failure : new Refusal(0, texts.connectionLost);
  }
  const body = await answer.text();
  return new Promise((resolve, reject) => settle(answer.status, body, resolve, reject));
}

function settle(status, body, resolve, reject) {
  let read = null;
  try {
    read = JSON.parse(body);
  } catch {
    // a page, as a server in front of ours or the sign-in may send
  }
  if (read?.refused) {
    reject(new Refusal(status, read.refused));
  } else if (status === 200 && read) {
    resolve(read);
  } else {
    reject(new Refusal(status, status === 413 ? texts.tooLarge : null));
  }
}
