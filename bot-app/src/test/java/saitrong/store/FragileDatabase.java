package saitrong.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import saitrong.shared.Life;

/// A real database, as one instance sees it: each call is a step of that instance's [Life], called
/// `collection.method`.
public final class FragileDatabase {

  private FragileDatabase() {}

  public static MongoDatabase of(MongoDatabase real, Life life) {
    return proxy(
        MongoDatabase.class,
        (method, arguments) -> {
          var result = call(real, method, arguments);
          return switch (result) {
            case MongoCollection<?> collection -> fragile(collection, life);
            case MongoDatabase inAnotherWay -> of(inAnotherWay, life); // as withTimeout has it
            case null, default -> result;
          };
        });
  }

  private static MongoCollection<?> fragile(MongoCollection<?> real, Life life) {
    String name = real.getNamespace().getCollectionName();
    return proxy(
        MongoCollection.class,
        (method, arguments) ->
            life.step(name + "." + method.getName(), () -> call(real, method, arguments)));
  }

  private interface Call {
    @Nullable Object of(Method method, @Nullable Object @Nullable [] arguments);
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> call.of(method, arguments)));
  }

  private static @Nullable Object call(
      Object on, Method method, @Nullable Object @Nullable [] arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(thrown.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
