/* Reads the text nodes below this element, a few milliseconds at a time, and what they say: U+E000
   before each, U+E001 where a block starts. What is never shown is left out. */
(function (root) {
  var inline = /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
  var nodes = [];
  var text = [];
  var apart = true;
  var node = root;
  /* For eyes: not what only a screen reader reads, clipped to a pixel. */
  function isShown(element) {
    var style = getComputedStyle(element);
    var clipped =
      style.overflowX !== 'visible' && parseFloat(style.width) <= 1 && style.position === 'absolute';
    var closed = element.getAttribute('data-faq-panel') === 'closable';
    return !clipped && (closed || style.display !== 'none');
  }
  function enter() {
    if (node.nodeType === 3 && node.data.length > 0) {
      text.push(apart ? '\uE001' : '\uE000', node.data.replace(/[\uE000\uE001]/g, ' '));
      nodes.push(node);
      apart = false;
    } else if (node.nodeType === 1 && isShown(node)) {
      apart = apart || !inline.test(node.localName);
      return node.firstChild;
    }
    return null;
  }
  function leave() {
    while (node !== root && !node.nextSibling) {
      node = node.parentNode || root;
      apart = apart || !inline.test(node.localName);
    }
    return node === root ? null : node.nextSibling;
  }
  return {
    nodes: nodes,
    /* Whether all is read. */
    read: function (milliseconds) {
      var end = performance.now() + milliseconds;
      for (var count = 1; node && (count % 64 || performance.now() < end); count++) {
        node = enter() || leave();
      }
      return !node;
    },
    text: function () {
      return text.join('');
    }
  };
})(this)
