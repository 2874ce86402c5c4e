/* The text nodes below this element, and what they say: U+E000 before each, U+E001 where a block starts. */
(function (root) {
  var inline = /^(a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
  var nodes = [];
  var text = [];
  var apart = true;
  function read(element) {
    for (var node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 && node.data.length > 0) {
        text.push(apart ? '\uE001' : '\uE000', node.data.replace(/[\uE000\uE001]/g, ' '));
        nodes.push(node);
        apart = false;
      } else if (node.nodeType === 1 && node.localName !== 'style') {
        var block = !inline.test(node.localName);
        apart = apart || block;
        read(node);
        apart = apart || block;
      }
    }
  }
  read(root);
  return { nodes: nodes, text: text.join('') };
})(this)
