/** Gives a video, which is a link, a button; nothing is asked of YouTube before it is pressed. */
for (const block of document.querySelectorAll("[data-video]")) {
  const { video, title, play } = block.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = play;
  button.addEventListener("click", () => {
    const player = document.createElement("iframe");
    player.src = `https://www.youtube-nocookie.com/embed/${video}?autoplay=1`;
    player.title = title;
    player.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    button.replaceWith(player);
    player.focus();
  });
  block.prepend(button);
}
