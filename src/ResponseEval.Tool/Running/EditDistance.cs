namespace ResponseEval.Tool.Running;

/// <summary>How many letters must be put in, left out or replaced to make one text of another.</summary>
internal static class EditDistance
{
    private const int Longest = 200;

    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > Longest || right.Length > Longest)
            return int.MaxValue;
        Span<int> row = stackalloc int[right.Length + 1];
        for (var r = 0; r <= right.Length; r++)
            row[r] = r;
        for (var l = 1; l <= left.Length; l++)
        {
            var diagonal = row[0];
            row[0] = l;
            for (var r = 1; r <= right.Length; r++)
            {
                var replaced = diagonal + (left[l - 1] == right[r - 1] ? 0 : 1);
                diagonal = row[r];
                row[r] = Math.Min(replaced, 1 + Math.Min(row[r], row[r - 1]));
            }
        }

        return row[^1];
    }
}
