package dev.faqeditor.ui;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** A server on the loopback interface that notes what it is asked for. */
final class Listener implements AutoCloseable {

  private final HttpServer server;
  private final Set<String> asked = new ConcurrentSkipListSet<>();

  Listener() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The paths it was asked for. */
  Set<String> asked() {
    return Set.copyOf(asked);
  }

  /** Asks it for a path, as a browser would. */
  void ask(String path) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(address() + path).toURL().openConnection();
    connection.getResponseCode();
    connection.disconnect();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
