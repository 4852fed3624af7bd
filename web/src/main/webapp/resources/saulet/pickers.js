/* What the pickers with several values owe to people without a mouse or without sight: a list with a name, and a way to take one value out. */
(function () {
  'use strict';

  function labelOf(picker) {
    var input = picker.querySelector('input[role="combobox"]');
    return input && input.labels && input.labels.length ? input.labels[0].textContent.replace('*', '').trim() : '';
  }

  function tidy() {
    document.querySelectorAll('.ui-autocomplete-multiple-container').forEach(function (list) {
      var name = labelOf(list);
      list.removeAttribute('role');
      list.removeAttribute('aria-orientation');
      if (name) {
        list.setAttribute('aria-label', name);
      }
      list.querySelectorAll('.ui-autocomplete-token').forEach(tidyToken);
    });
    document.querySelectorAll('.ui-autocomplete-panel [role="listbox"]').forEach(function (options) {
      var picker = document.getElementById(options.closest('.ui-autocomplete-panel').id.replace(/_panel$/, ''));
      if (picker && options.getAttribute('aria-label') !== labelOf(picker)) {
        options.setAttribute('aria-label', labelOf(picker));
      }
    });
  }

  function tidyToken(token) {
    var icon = token.querySelector('.ui-autocomplete-token-icon');
    token.removeAttribute('role');
    token.removeAttribute('aria-selected');
    token.removeAttribute('aria-label');
    if (icon && icon.getAttribute('role') !== 'button' && !token.classList.contains('ui-state-disabled')) {
      icon.setAttribute('role', 'button');
      icon.setAttribute('tabindex', '0');
      icon.removeAttribute('aria-hidden');
      icon.setAttribute('aria-label', document.getElementById('main').dataset.remove + ': ' + token.textContent.trim());
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.target.matches('.ui-autocomplete-token-icon') && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      var input = event.target.closest('.ui-autocomplete').querySelector('input[role="combobox"]');
      event.target.click();
      input.focus();
    }
  });

  function begin() {
    tidy();
    new MutationObserver(tidy).observe(document.body, {childList: true, subtree: true});
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin);
  } else {
    begin();
  }
})();
