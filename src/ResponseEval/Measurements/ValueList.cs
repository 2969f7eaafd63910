using System.Collections;
using System.Runtime.CompilerServices;

namespace ResponseEval;

/// <summary>An immutable list that equals another with equal items in the same order. The <c>default</c> value is the empty list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    /// <summary>Makes a list with a copy of the items.</summary>
    /// <param name="items">The items.</param>
    public ValueList(ReadOnlySpan<T> items) => this.items = items.IsEmpty ? null : items.ToArray();

    private ValueList(T[] owned) => items = owned.Length == 0 ? null : owned;

    /// <summary>The number of items.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>An item by its place.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">The place lies outside.</exception>
    public T this[int index] => AsSpan()[index];

    /// <summary>The items as a span.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>True if the other list has equal items in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan(), comparer: null);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>True if both lists have equal items in the same order.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">A list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>True if the lists differ.</summary>
    /// <param name="left">A list.</param>
    /// <param name="right">A list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Walks through the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Takes over an array that nobody else holds.</summary>
    internal static ValueList<T> Owning(T[] items) => new(items);
}

/// <summary>Makes lists for collection expressions.</summary>
public static class ValueList
{
    /// <summary>Makes a list with a copy of the items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items);
}
