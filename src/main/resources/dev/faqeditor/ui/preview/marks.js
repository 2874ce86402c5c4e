/* Draws rings around pieces of text, in a layer of its own over the page. */
(function (root) {
  var document = root.ownerDocument;
  var layer = document.createElement('faq-marks');
  document.documentElement.appendChild(layer);
  var range = document.createRange();
  var nodes = [];
  var places = [];
  var current = -1;
  var drawn = '';
  function extent() {
    var box = root.getBoundingClientRect();
    return [box.width, box.height, root.scrollWidth, root.scrollHeight].join(' ');
  }
  function draw() {
    drawn = extent();
    var origin = layer.getBoundingClientRect();
    var rings = document.createDocumentFragment();
    for (var i = 0; i < places.length; i += 4) {
      var first = nodes[places[i]];
      var last = nodes[places[i + 2]];
      if (places[i + 1] > first.length || places[i + 3] > last.length) {
        continue; // the text has changed and is about to be sought through again
      }
      range.setStart(first, places[i + 1]);
      range.setEnd(last, places[i + 3]);
      var boxes = range.getClientRects();
      for (var j = 0; j < boxes.length; j++) {
        var ring = document.createElement('faq-mark');
        ring.className = i === 4 * current ? 'current' : '';
        ring.style.left = boxes[j].left - origin.left + 'px';
        ring.style.top = boxes[j].top - origin.top + 'px';
        ring.style.width = boxes[j].width + 'px';
        ring.style.height = boxes[j].height + 'px';
        rings.appendChild(ring);
      }
    }
    layer.textContent = '';
    layer.appendChild(rings);
  }
  return {
    /* Each place is four numbers: the first node, where in it, the last node, where in it. */
    show: function (all, numbers, chosen) {
      nodes = all;
      places = numbers.split(' ').map(Number);
      current = chosen;
      draw();
    },
    clear: function () {
      nodes = places = [];
      layer.textContent = '';
    },
    /* The page may be laid out anew. */
    follow: function () {
      if (places.length && drawn !== extent()) {
        draw();
      }
    }
  };
})(this)
