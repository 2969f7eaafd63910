using System.Buffers;

namespace ResponseEval.Tool.Input;

/// <summary>Finds the end of one JSON value, fed piece by piece: it counts brackets outside of strings and knows nothing else.</summary>
internal sealed class ElementScanner
{
    private static readonly SearchValues<byte> _structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> _stringEnd = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> _scalarEnd = SearchValues.Create(", \t\r\n]"u8);

    private Within within;
    private int depth;

    private enum Within
    {
        Nothing,
        Scalar,
        Container,
        String,
        Escape,
        Complete,
    }

    public bool IsComplete => within == Within.Complete;

    public void Begin()
    {
        within = Within.Nothing;
        depth = 0;
    }

    /// <summary>Looks at the next piece. Returns how far the value goes in it; to the end if it is not complete.</summary>
    public int Scan(ReadOnlySpan<byte> piece)
    {
        var position = 0;
        while (position < piece.Length && within != Within.Complete)
            position += within switch
            {
                Within.Nothing => First(piece[position]),
                Within.Scalar => Scalar(piece[position..]),
                Within.Container => Container(piece[position..]),
                Within.String => String(piece[position..]),
                _ => Escape(),
            };
        return position;
    }

    private int First(byte first)
    {
        within = first switch
        {
            (byte)'{' or (byte)'[' => Within.Container,
            (byte)'"' => Within.String,
            _ => Within.Scalar,
        };
        depth = within == Within.Container ? 1 : 0;
        return 1;
    }

    private int Scalar(ReadOnlySpan<byte> piece)
    {
        var end = piece.IndexOfAny(_scalarEnd);
        if (end < 0)
            return piece.Length;
        within = Within.Complete;
        return end;
    }

    private int Container(ReadOnlySpan<byte> piece)
    {
        var next = piece.IndexOfAny(_structure);
        if (next < 0)
            return piece.Length;
        switch (piece[next])
        {
            case (byte)'"':
                within = Within.String;
                break;
            case (byte)'{' or (byte)'[':
                depth++;
                break;
            default:
                if (--depth == 0)
                    within = Within.Complete;
                break;
        }

        return next + 1;
    }

    private int String(ReadOnlySpan<byte> piece)
    {
        var next = piece.IndexOfAny(_stringEnd);
        if (next < 0)
            return piece.Length;
        within = piece[next] == '\\' ? Within.Escape : depth == 0 ? Within.Complete : Within.Container;
        return next + 1;
    }

    private int Escape()
    {
        within = Within.String;
        return 1;
    }
}
