// Warns before the session is locked, without moving the focus, and locks the page when it is: nothing stays on the screen.
const idle = document.getElementById('idle');
const warning = document.getElementById('idle-warning');
const time = document.getElementById('idle-time');
const before = Number(idle.dataset.warning);

async function left(method) {
  try {
    const answer = await fetch('/access/stay', { method, redirect: 'manual', cache: 'no-store' });
    return answer.ok ? Number(await answer.text()) : 0;
  } catch {
    return before; // no network: ask again later
  }
}

function wait(seconds) {
  warning.hidden = true;
  setTimeout(warn, Math.max(1, seconds - before) * 1000);
}

async function warn() {
  const seconds = await left('GET'); // another tab may have put it off
  if (seconds > before) {
    wait(seconds);
    return;
  }
  time.hidden = true;
  warning.hidden = false;
  setTimeout(end, (seconds + 1) * 1000);
}

async function end() {
  if (warning.hidden) {
    return; // stayed
  }
  const seconds = await left('GET');
  if (seconds > before) {
    wait(seconds);
  } else if (seconds > 0) {
    setTimeout(end, (seconds + 1) * 1000);
  } else {
    await keep();
    location.replace(location.pathname + location.search);
  }
}

// what stands in the form is kept on the server with the locked session, to be shown again after signing in; no passwords
async function keep() {
  const form = document.querySelector('main form[method="post"]');
  if (!form) {
    return;
  }
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && form.elements.namedItem(name)?.type !== 'password') {
      fields.append(name, value);
    }
  }
  try {
    await fetch('/access/keep?' + location.pathname, { method: 'POST', body: fields, redirect: 'manual' });
  } catch {
    // no network: the page goes, as it must
  }
}

document.getElementById('idle-stay').addEventListener('click', async () => {
  const seconds = await left('POST');
  if (seconds > 0) {
    wait(seconds);
  } else {
    location.replace(location.pathname + location.search);
  }
});

// a page brought back by the back button after signing out is asked for anew
addEventListener('pageshow', (event) => {
  if (event.persisted) {
    location.reload();
  }
});

wait(Number(idle.dataset.left));
