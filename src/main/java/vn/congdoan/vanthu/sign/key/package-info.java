/** Opens private keys where they are kept, so that the rest never sees a PIN or a token's moods. */
package vn.congdoan.vanthu.sign.key;
