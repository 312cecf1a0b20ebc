// With scripts, what is under way is looked at again without loading the page; it is loaded anew only when that is over.
const look = async () => {
  const there = document.getElementById('progress');
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.getElementById('progress');
    if (!now) {
      location.reload();
      return;
    }
    if (now.textContent !== there.textContent) {
      there.replaceChildren(...now.childNodes);
    }
  } catch {
    // the network is away for a moment; the links on the page work without this
  }
  setTimeout(look, 3000);
};
setTimeout(look, 3000);
