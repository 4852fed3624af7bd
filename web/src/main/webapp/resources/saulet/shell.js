/* What opens over the page closes with Escape, and the account also with a click beside it. */
(function () {
  'use strict';

  document.addEventListener('keydown', function (event) {
    var open = event.key === 'Escape' && document.querySelector('details.account[open], details.undo[open]');
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });

  document.addEventListener('click', function (event) {
    var account = document.querySelector('details.account[open]');
    if (account && !account.contains(event.target)) {
      account.open = false;
    }
  });
})();
