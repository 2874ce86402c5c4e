/* Says whether anything on the page moves by itself. */
(function (document) {
  return {
    now: function () {
      return (
        document.getAnimations().some(function (animation) {
          return animation.playState === 'running';
        }) ||
        Array.prototype.some.call(document.images, function (image) {
          var source = image.getAttribute('src') || '';
          return source.startsWith('data:image/gif') || source.startsWith('data:image/webp');
        })
      );
    }
  };
})(this)
